export const PERSON_KINDS = [
  'name',
  'he',
  'you',
  'role',
  'team',
  'dept',
  'weak',
  'they',
  'some',
  'nobody',
  'any',
  'we',
  'i',
  'who',
] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** A noun phrase that stands for somebody. Token indexes, half-open; empty where the subject is left out ("… and forgot"). */
export interface Person {
  readonly kind: PersonKind;
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}
