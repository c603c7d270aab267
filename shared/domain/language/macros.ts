/** Verb groups, so that a rule can say `{V harm}` for "broke", "has quietly broken", "was breaking", "managed to break". */
function positive(tag: string): string {
  return (
    `<subj> ( @adv* V=@${tag}.d | @adv* V=@${tag}.z | <pl> @adv* V=@${tag}.b | @adv* did @adv* V=@${tag}.b ` +
    `| @adv* has|have|had|'ve|'d @adv* V=@${tag}.n | @adv* is|was|were|are|'s|'re|kept|keeps|keep|started|began @adv* V=@${tag}.g ` +
    `| @adv* has|have|had been @adv* V=@${tag}.g ` +
    `| @adv* managed|chose|chooses|decided|decides|proceeded|proceeds|happened|manages|contrived to @adv* V=@${tag}.b | went|goes and V=@${tag} ` +
    `| ended|ends up @adv* V=@${tag}.g | let|lets|allowed ~3 V=@${tag}.b )`
  );
}

function negated(tag: string): string {
  return (
    `<subj> ( @adv* did|do|does|'d @adv* not|n't @adv* even|really|actually? @adv* V=@${tag}.b | @adv* never @adv* V=@${tag}.d | @adv* never @adv* V=@${tag}.z ` +
    `| @adv* has|have|had|'d|'ve @adv* not|n't|never @adv* V=@${tag}.n | @adv* is|was|were|are not|n't @adv* V=@${tag}.g ` +
    `| @adv* hardly|barely|scarcely V=@${tag}.d | neither V=@${tag}.d | never once V=@${tag}.d | never bothered|thought|cared|tried to V=@${tag}.b )`
  );
}

const MACROS: Readonly<Record<string, (tag: string) => string>> = { V: positive, NOT: negated };

/** Writes out `{V class}` and `{NOT class}`. */
export function expandMacros(source: string): string {
  if (!source.includes('{')) return source;
  return source.replace(
    /\{(\w+) ([\w.|@]+)\}/g,
    (whole, name: string, tag: string) => MACROS[name]?.(tag) ?? whole,
  );
}
