/** Drawn here, so that they look the same whatever fonts a computer has. */
export function StarIcon({ filled }: { filled: boolean }) {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.2L8 11.5l-3.8 2 .7-4.2-3.1-3 4.3-.6z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** What only the lead and the facilitator see: a lock, closed where something is in it. */
export function LockIcon({ filled }: { filled: boolean }) {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <rect
        x="3.6"
        y="7"
        width="8.8"
        height="6.4"
        rx="1.2"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </svg>
  );
}

/** What can be marked as a milestone, and is not. */
export function FlagIcon() {
  return (
    <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M4 14V2.5h8.5l-2 3 2 3H4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A link that leads out of the program. */
export function OutsideIcon() {
  return (
    <svg width="0.75rem" height="0.75rem" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M3.5 8.5l5-5M4.5 3.5h4v4" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
