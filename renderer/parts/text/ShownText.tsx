import { TextPieces } from './TextPieces';

const NO_FLAGS = [] as const;

/** What somebody wrote, where it is only shown: as in its row, and no text turns the words beside it round. */
export function ShownText({ text }: { text: string }) {
  return (
    <bdi>
      <TextPieces text={text} flags={NO_FLAGS} />
    </bdi>
  );
}
