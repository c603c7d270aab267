/** The screens of one incident, in the order of the work. */
export const SCREENS = ['prepare', 'meet', 'review'] as const;
export type Screen = (typeof SCREENS)[number];

export const SCREEN_LABELS: Readonly<Record<Screen, string>> = {
  prepare: 'Prepare',
  meet: 'Meet',
  review: 'Review',
};

export const LOG_ROUTE = '/';
export const SETTINGS_ROUTE = '/settings';
/** A hand-off file that was opened. */
export const OPEN_ROUTE = '/open';

export function incidentRoute(id: string, screen: Screen): string {
  return `/incident/${id}/${screen}`;
}

/** As written in a link: the program's routes stand behind the `#`. */
export function incidentHref(id: string, screen: Screen): string {
  return `#${incidentRoute(id, screen)}`;
}
