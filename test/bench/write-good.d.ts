declare module 'write-good' {
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  const writeGood: (text: string) => readonly Suggestion[];
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default writeGood;
}
