import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CatalogueEntry } from '../../functions/catalogue/types';
import type { TraceEntry } from '../../functions/trace';
import { normalAddress } from '../../workbook';
import { useEmptyCells } from '../session/useEmptyCells';
import { useSession } from '../session/session';
import { argumentText } from '../session/valueText';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  // Name and value share a line where they fit, as in a table; the rest stands below the value.
  input: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1Strong, margin: '0 0 0 auto', textAlign: 'end', overflowWrap: 'anywhere' },
  absent: { fontWeight: tokens.fontWeightRegular },
  below: { flexBasis: '100%', margin: 0, textAlign: 'end', overflowWrap: 'anywhere' },
  where: { ...typographyStyles.body1 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  blank: { ...typographyStyles.caption1, color: tokens.colorStatusWarningForeground1 },
});

interface InputListProps {
  readonly entry: CatalogueEntry;
  readonly trace: TraceEntry;
  readonly onGo: (address: string) => void;
}

/** What the function was given: each parameter's value and the cells it came from, or what its absence means. */
export function InputList({ entry, trace, onGo }: InputListProps) {
  const styles = useStyles();
  const { words, language } = useSession();
  const empty = useEmptyCells(trace);
  const { parameters } = entry.texts[language];

  return (
    <dl className={styles.list}>
      {entry.parameters.map((parameter, index) => {
        const argument = trace.args[index];
        const text = argument && argumentText(argument.value, language, [argument.rows, argument.columns]);
        const fallback = parameters[index]?.fallback;
        const address = argument?.address === undefined ? undefined : normalAddress(argument.address);
        return (
          <div className={styles.input} key={parameter.id}>
            <dt className={styles.name}>{language === 'sv' ? parameter.id : parameter.english}</dt>
            {text ? (
              <dd className={styles.value}>{text}</dd>
            ) : (
              <dd className={mergeClasses(styles.value, styles.absent)}>{fallback ?? words.cell.omitted}</dd>
            )}
            {!text && fallback !== undefined && (
              <dd className={mergeClasses(styles.below, styles.note)}>{words.cell.omitted}</dd>
            )}
            {address !== undefined && (
              <dd className={mergeClasses(styles.below, styles.where)}>
                <CellLink address={address} onGo={onGo} />
              </dd>
            )}
            {address !== undefined && empty.includes(address) && (
              <dd className={mergeClasses(styles.below, styles.blank)}>{words.cell.blankCell}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
