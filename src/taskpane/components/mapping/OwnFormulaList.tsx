import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { formulasOver } from '../../../workbook';
import type { MappedPlaceView, Place } from '../../../workbook';
import { useSession } from '../../session/session';
import { FormulaText } from '../FormulaText';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

interface OwnFormulaListProps {
  readonly place: Place;
  readonly view: MappedPlaceView;
}

/** Formulas over the user's own cells, to be copied. */
export function OwnFormulaList({ place, view }: OwnFormulaListProps) {
  const styles = useMappingStyles();
  const { words, language } = useSession();
  const say = words.mapping;
  const own = useMemo(() => formulasOver(place, view, language), [place, view, language]);
  return (
    <Section title={say.formulas}>
      {!own || own.formulas.length === 0 ? (
        <p className={styles.text}>{say.noFormulas}</p>
      ) : (
        <>
          <p className={styles.text}>{own.isArray ? say.formulasArrays : say.formulasText}</p>
          <ul className={styles.list}>
            {own.formulas.map(({ id, formula }) => (
              // By the formula: what came of copying another is not said of it.
              <OwnFormula id={id} formula={formula} key={formula} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function OwnFormula({ id, formula }: { readonly id: string; readonly formula: string }) {
  const styles = useMappingStyles();
  const say = useSession().words.mapping;
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const shown = useRef<HTMLDivElement>(null);

  const copy = async (): Promise<void> => {
    try {
      await clipboard().writeText(formula);
      setCopied('yes');
    } catch {
      // Left to the user: selected, so that the keys for copying take it.
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setCopied('no');
    }
  };
  return (
    <li className={styles.item}>
      <div ref={shown}>
        <FormulaText formula={formula} />
      </div>
      <Button size="small" onClick={() => void copy()}>
        {say.copy(id)}
      </Button>
      <span role="status" className={styles.note}>
        {copied === 'yes' && say.copied}
        {copied === 'no' && say.notCopied}
      </span>
    </li>
  );
}

/** Not in every frame that the pane is shown in, whatever the types say. */
function clipboard(): Clipboard {
  const { clipboard: found } = navigator as { readonly clipboard?: Clipboard };
  if (!found) throw new Error('No clipboard is given to the pane.');
  return found;
}
