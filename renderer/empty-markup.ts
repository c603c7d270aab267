interface PolicyFactory {
  createPolicy(name: 'default', rules: { createHTML: (markup: string) => string | null }): unknown;
}

// React Aria empties its spoken messages with `innerHTML = ''`, which this page's policy would refuse in the middle
// of a typed time. Nothing is let through but nothing itself; TypeScript's DOM types do not have Trusted Types.
const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory };
trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
