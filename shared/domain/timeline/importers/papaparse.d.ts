/** The part of Papa Parse 5 that is used. Its own package of types brings those of Node, which nothing here may know. */
declare module 'papaparse' {
  interface Options {
    /** Guessed where it is empty. */
    readonly delimiter: string;
    readonly delimitersToGuess?: readonly string[];
    readonly quoteChar?: string;
    /** How many rows are read; 0 for all. */
    readonly preview: number;
  }

  interface Result {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly {
      readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
      /** Index of `data`; the delimiter concerns no row. */
      readonly row?: number;
    }[];
    readonly meta: { readonly delimiter: string };
  }

  const papa: { parse(text: string, options: Options): Result };

  export = papa;
}
