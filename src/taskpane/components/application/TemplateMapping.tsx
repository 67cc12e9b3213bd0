import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { TemplateField, TemplatePlan } from '../../../workbook';
import { TypedField } from '../../fields/TypedField';
import { spotName } from '../../session/refusalText';
import { useSession } from '../../session/session';
import { Section } from '../Section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TemplateMappingProps {
  readonly plan: TemplatePlan;
  /** Another cell, "" for nowhere, undefined for where it was recognised. */
  readonly onChoose: (id: string, cell: string | undefined) => void;
}

/** Field by field: which cell it goes to, what will stand there and what does now. */
export function TemplateMapping({ plan, onChoose }: TemplateMappingProps) {
  const styles = useStyles();
  const { application, template: say, fund } = useSession().words;
  const written = ({ cell, cells, isNoCell, canBeFilled }: TemplateField): readonly string[] => {
    if (!canBeFilled) return [say.noHeadings];
    if (cell.trim() === '' || isNoCell) return [];
    return cells.length === 0
      ? [say.standsAlready]
      : cells.map((one) => say.writes(one.cell, inShort(one.value), inShort(one.now)));
  };
  return (
    <Section title={say.mapping}>
      <p className={styles.note}>{say.unit(fund.units[plan.unit])}</p>
      <ul className={styles.list}>
        {plan.fields.map((field) => {
          const name = spotName(field.spot, application);
          return (
            <li className={styles.item} key={field.id}>
              {field.spot.kind === 'list' ? (
                <Checkbox
                  label={say.fill(name)}
                  checked={field.cell !== ''}
                  disabled={!field.canBeFilled}
                  onChange={(_, { checked }) => onChoose(field.id, checked === true ? undefined : '')}
                />
              ) : (
                <TypedField
                  label={say.cell(name)}
                  value={field.cell}
                  onChange={(cell) => onChoose(field.id, cell)}
                  hint={say.cellHint}
                  problem={field.isNoCell ? say.noCell : undefined}
                />
              )}
              {written(field).map((line) => (
                <p className={styles.note} key={line}>
                  {line}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const MOST_CHARACTERS = 120;

const inShort = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).trimEnd()} …` : text;
