import { Refusal } from '../run';
import { KEPT_NAMESPACE, keptFrom, keptXml, NOTHING_KEPT, withoutEmptyRounds } from './keptFormulas';
import type { KeptFormulas } from './keptFormulas';

/** The workbook's custom XML part with the kept formulas. */
export interface KeptPart {
  readonly kept: KeptFormulas;
  /** Writes what is to be kept from now on; takes the part away when that is nothing. One sync. */
  write(kept: KeptFormulas): Promise<void>;
}

/** Costs two syncs where formulas are kept, else one. Refuses what a newer version has written. */
export async function readKeptPart(context: Excel.RequestContext): Promise<KeptPart> {
  const { customXmlParts } = context.workbook;
  const own = customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');
  await context.sync();
  let id = own.items[0]?.id;
  let kept: KeptFormulas | undefined = NOTHING_KEPT;
  if (id !== undefined) {
    const xml = customXmlParts.getItem(id).getXml();
    await context.sync();
    kept = keptFrom(xml.value);
  }
  if (!kept) throw new Refusal({ kind: 'newer-version' });
  return {
    kept,
    async write(next) {
      const left = withoutEmptyRounds(next);
      if (left.formulas.length === 0) {
        if (id !== undefined) customXmlParts.getItem(id).delete();
        id = undefined;
        await context.sync();
      } else if (id !== undefined) {
        customXmlParts.getItem(id).setXml(keptXml(left));
        await context.sync();
      } else {
        const added = customXmlParts.add(keptXml(left)).load('id');
        await context.sync();
        id = added.id;
      }
    },
  };
}
