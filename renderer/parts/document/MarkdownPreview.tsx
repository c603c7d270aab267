import type { Nodes, Root } from 'mdast';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

/** The only HTML that the document's writer makes is the line end in a table cell; nothing else is rendered. */
function lineEndsInCells() {
  return (tree: Root) => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined || node.value !== '<br>') return;
      const lineEnd: Nodes = { type: 'break' };
      parent.children.splice(index, 1, lineEnd);
    });
  };
}

/**
 * The saved file, read back and rendered: what a GFM reader makes of it. Raw HTML stays text, images are not
 * loaded.
 */
export function MarkdownPreview({ markdown }: { readonly markdown: string }) {
  return (
    <article className="markdown-preview">
      <Markdown
        disallowedElements={['img']}
        remarkPlugins={[remarkGfm, lineEndsInCells]}
        components={{
          a: ({ node: _node, ...link }) => <a {...link} target="_blank" rel="noreferrer" />,
        }}
      >
        {markdown}
      </Markdown>
    </article>
  );
}
