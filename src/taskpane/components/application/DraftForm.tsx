import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { LIST_NAMES, POINTS, SINGLE_NAMES, spotId } from '../../../core/application';
import type { Spot } from '../../../core/application';
import { AMOUNT_UNITS } from '../../../core/money';
import type { AmountUnit } from '../../../core/money';
import type { ApplicationSection } from '../../../i18n/applicationTexts';
import { ChoiceField } from '../../fields/ChoiceField';
import { useSession } from '../../session/session';
import { RowsEditor } from './RowsEditor';
import type { FormSteps } from './RowsEditor';
import { SpotField } from './SpotField';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  panel: { marginInline: 0 },
});

const sectionOf = (spot: Spot): ApplicationSection =>
  spot.kind === 'single' ? 'basics' : spot.kind === 'point' ? 'points' : spot.list;

/** The sections that are open, and the field that the focus is on its way to. */
export interface FormView {
  readonly open: readonly string[];
  readonly goal: Spot | undefined;
}

/** The view with the field's section open and the focus on its way to it. */
export const viewAt = ({ open }: FormView, goal: Spot): FormView => ({
  open: [...new Set([...open, sectionOf(goal)])],
  goal,
});

interface DraftFormProps extends FormSteps {
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
  /** Undefined where the unit is that of the sheet. */
  readonly onUnit: ((unit: AmountUnit) => void) | undefined;
}

/** An application's fields in sections, one column. */
export function DraftForm({ view, onView, onUnit, ...form }: DraftFormProps) {
  const styles = useStyles();
  const { words } = useSession();
  const { application: say, fund } = words;

  // The accordion draws a section that opens one turn later.
  useEffect(() => {
    const { goal } = view;
    if (!goal) return undefined;
    const timer = setTimeout(() => {
      const found = document.getElementById(spotId(goal));
      found?.closest('details')?.setAttribute('open', '');
      found?.focus();
      found?.scrollIntoView?.({ block: 'center' });
      onView({ ...view, goal: undefined });
    }, 0);
    return () => clearTimeout(timer);
  }, [view, onView]);

  const field = (spot: Exclude<Spot, { kind: 'list' }>, value: string, prefix?: string) => (
    <SpotField
      key={spotId(spot)}
      spot={spot}
      value={value}
      problem={form.problems.get(spotId(spot))}
      onChange={(text) => form.onText(spot, text)}
      {...(prefix !== undefined && { prefix })}
    />
  );
  const section = (name: ApplicationSection, children: ReactNode) => (
    <AccordionItem value={name} key={name}>
      <AccordionHeader as="h2">{say.sections[name]}</AccordionHeader>
      {/* What unfolds little by little moves from under the pointer of someone who is quick to press. */}
      <AccordionPanel className={styles.panel} collapseMotion={null}>
        <div className={styles.fields}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...view.open]}
      onToggle={(_, { openItems }) => onView({ open: openItems as string[], goal: undefined })}
    >
      {section(
        'basics',
        <>
          {SINGLE_NAMES.map((name) => field({ kind: 'single', field: name }, form.draft.single[name]))}
          {onUnit && (
            <ChoiceField
              label={say.unit}
              value={form.draft.unit}
              choices={AMOUNT_UNITS.map((value) => ({ value, label: fund.units[value] }))}
              onChange={onUnit}
            />
          )}
        </>,
      )}
      {section(
        'points',
        POINTS.map((point, i) => field({ kind: 'point', point }, form.draft.points[point], `${i + 1}. `)),
      )}
      {LIST_NAMES.map((list) => section(list, <RowsEditor list={list} form={form} />))}
    </Accordion>
  );
}
