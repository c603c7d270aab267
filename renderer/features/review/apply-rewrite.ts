import type { Place } from '#shared/domain/incident/missing';
import type { Rewrite } from '#shared/domain/language/types';
import type { Commands } from '../../data/bind-commands';
import type { Written } from '../../data/written';

/** Puts other words in the place of a phrase, in the row that holds it. One step of undo. */
export function applyRewrite(
  commands: Commands,
  { table, id, field }: Place,
  text: string,
  rewrite: Rewrite,
): Promise<Written<unknown>> {
  const reworded = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
  const fields = { [field]: reworded };
  const basedOn = { [field]: text };
  switch (table) {
    case 'incident':
      return commands.patchIncident(id, fields, { basedOn });
    case 'events':
      return commands.patchEvent(id, fields, { basedOn });
    case 'impacts':
      return commands.patchImpact(id, fields, { basedOn });
    case 'factors': {
      const why = /^whys\.(\d+)$/.exec(field);
      if (why) return commands.writeWhy(id, Number(why[1]), reworded, text);
      return commands.patchFactor(id, fields, { basedOn });
    }
    case 'notes':
      return commands.patchNote(id, fields, { basedOn });
    case 'actions':
      return commands.patchAction(id, fields, { basedOn });
  }
}
