import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { REPORT_KINDS, REPORT_TITLES } from '../../workbook';
import type { ReportKind } from '../../workbook';
import { useSession } from '../session/session';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong },
});

export const reportButtonId = (kind: ReportKind): string => `report-${kind}`;

/** The sheets that the budget and the annual accounts are made from, and the way to make them. */
export function ReportsSection({ onOpen }: { readonly onOpen: (kind: ReportKind) => void }) {
  const styles = useStyles();
  const { reports: say } = useSession().words;
  return (
    <Section title={say.title}>
      <p className={styles.text}>{say.intro}</p>
      <ul className={styles.list}>
        {REPORT_KINDS.map((kind) => (
          <li className={styles.item} key={kind}>
            <span className={styles.name}>{REPORT_TITLES[kind]}</span>
            <span className={styles.text}>{say.about[kind]}</span>
            <Button id={reportButtonId(kind)} onClick={() => onOpen(kind)}>
              {say.open(REPORT_TITLES[kind])}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
