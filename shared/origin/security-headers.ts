/** Sent with every answer, whatever it holds. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'camera=()',
    'microphone=()',
    'geolocation=()',
    'display-capture=()',
    'usb=()',
    'serial=()',
    'hid=()',
    'payment=()',
  ].join(', '),
} as const satisfies Record<string, string>;
