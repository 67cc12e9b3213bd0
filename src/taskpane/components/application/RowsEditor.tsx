import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
import { fieldsOf, rowsOf, spotId } from '../../../core/application';
import type { Draft, List, Spot } from '../../../core/application';
import { useSession } from '../../session/session';
import { SpotField } from './SpotField';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  fields: {
    display: 'grid',
    // Two short fields a line where there is room, one where the text is large.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  wide: { gridColumn: '1 / -1' },
  more: { '& > summary': { cursor: 'pointer', ...typographyStyles.body1, paddingBlock: tokens.spacingVerticalXS } },
  text: { ...typographyStyles.body1, margin: 0 },
  add: { alignSelf: 'start' },
});

/** Assumptions of an effect that most rows leave as they are. */
const FURTHER: readonly string[] = [
  'priceLevel',
  'ownShare',
  'lag',
  'rampUp',
  'dropOff',
  'displacement',
  'indexation',
  'numberLow',
  'numberHigh',
  'effectLow',
  'effectHigh',
  'unitCostLow',
  'unitCostHigh',
  'deadweightLow',
  'deadweightHigh',
];

export interface FormSteps {
  readonly draft: Draft;
  readonly onText: (spot: Spot, text: string) => void;
  readonly onAdd: (list: List) => void;
  readonly onRemove: (list: List, row: number) => void;
  /** What is wrong, by the field's id. */
  readonly problems: ReadonlyMap<string, string>;
}

/** A list's rows as cards, usable at 320 px and by keyboard: each row's fields, the way to remove it, and to add one. */
export function RowsEditor({ list, form }: { readonly list: List; readonly form: FormSteps }) {
  const styles = useStyles();
  const { application: say } = useSession().words;
  const rows = rowsOf(form.draft, list);
  const words = say.lists[list];
  const fields = Object.entries(fieldsOf(list));
  const isFurther = (field: string): boolean => list === 'effects' && FURTHER.includes(field);
  return (
    <div className={styles.rows}>
      {rows.length === 0 && <p className={styles.text}>{words.empty}</p>}
      {rows.map((row, i) => {
        const field = ([name, { kind }]: (typeof fields)[number]) => {
          const spot = { kind: 'row', list, row: i, field: name } as const;
          return (
            <div key={name} className={kind === 'text' ? styles.wide : undefined}>
              <SpotField
                spot={spot}
                value={row[name] ?? ''}
                problem={form.problems.get(spotId(spot))}
                onChange={(text) => form.onText(spot, text)}
              />
            </div>
          );
        };
        return (
          <fieldset className={styles.row} key={i} aria-label={words.row(i + 1)}>
            <div className={styles.top}>
              <h3 className={styles.name}>{words.row(i + 1)}</h3>
              <Button
                appearance="subtle"
                size="small"
                icon={<Delete16Regular />}
                aria-label={words.remove(i + 1)}
                title={words.remove(i + 1)}
                onClick={() => form.onRemove(list, i)}
              />
            </div>
            <div className={styles.fields}>{fields.filter(([name]) => !isFurther(name)).map(field)}</div>
            {list === 'effects' && (
              <details className={styles.more}>
                <summary>{say.moreAssumptions}</summary>
                <div className={styles.fields}>{fields.filter(([name]) => isFurther(name)).map(field)}</div>
              </details>
            )}
          </fieldset>
        );
      })}
      <Button
        className={styles.add}
        id={spotId({ kind: 'list', list })}
        icon={<Add16Regular />}
        onClick={() => form.onAdd(list)}
      >
        {words.add}
      </Button>
    </div>
  );
}
