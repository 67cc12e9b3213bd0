import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { completeness } from '../../../core/application';
import type { Draft } from '../../../core/application';
import type { Applications, ApplicationSheet, KeptDraft } from '../../../workbook';
import { useSession } from '../../session/session';
import { Section } from '../Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 9rem' },
  name: { ...typographyStyles.body1Strong },
  action: { alignSelf: 'start' },
  file: { display: 'none' },
});

interface ApplicationListProps {
  readonly applications: Applications;
  readonly onContinue: (kept: KeptDraft) => void;
  readonly onOpen: (sheet: ApplicationSheet) => void;
  /** Undefined where there is no fund book to decide against. */
  readonly onDecide: ((sheet: ApplicationSheet) => void) | undefined;
  readonly onExample: () => void;
  /** Undefined where the file could not be opened. */
  readonly onFile: (bytes: Uint8Array | undefined) => void;
}

export const decideButtonId = ({ sheetId }: ApplicationSheet): string => `decide-${sheetId}`;

/** What there is of applications in the workbook, and the ways to another. */
export function ApplicationList({
  applications,
  onContinue,
  onOpen,
  onDecide,
  onExample,
  onFile,
}: ApplicationListProps) {
  const styles = useStyles();
  const { application: say, decision: sayDecision } = useSession().words;
  const { drafts, sheets } = applications;
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();
  const status = (draft: Draft): string => {
    const { points, others, isComplete } = completeness(draft);
    return isComplete
      ? say.complete
      : say.lacks(others.length + points.filter(({ missing }) => missing.length > 0).length);
  };
  const nameOf = (draft: Draft): string => draft.single.name.trim() || say.unnamed;
  const item = (
    key: string,
    name: string,
    notes: readonly string[],
    action: string,
    label: string,
    go: () => void,
    more?: ReactNode,
  ) => (
    <li className={styles.item} key={key}>
      <span className={styles.what}>
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{notes.join(' · ')}</span>
      </span>
      <Button size="small" aria-label={label} onClick={go}>
        {action}
      </Button>
      {more}
    </li>
  );
  const word = (sentence: string): string => sentence.split(' ')[0] ?? sentence;
  return (
    <>
      {drafts.length === 0 && sheets.length === 0 && <p className={styles.text}>{say.intro}</p>}
      {drafts.length > 0 && (
        <Section title={say.drafts}>
          <ul className={styles.list}>
            {drafts.map((kept) => {
              const sheet = sheets.find(({ sheetId }) => sheetId === kept.sheetId);
              const name = nameOf(kept.draft);
              const notes = [sheet ? say.changedSince(sheet.sheet) : say.notSaved, status(kept.draft)];
              return item(kept.id, name, notes, word(say.continue(name)), say.continue(name), () => onContinue(kept));
            })}
          </ul>
        </Section>
      )}
      {sheets.length > 0 && (
        <Section title={say.sheets}>
          <ul className={styles.list}>
            {sheets.map((sheet) => {
              const decision = sheet.decision.decision.trim();
              const notes = [decision === '' ? status(sheet.draft) : say.decided(decision), sheet.sheet];
              const name = nameOf(sheet.draft);
              const decide = onDecide && decision === '' && (
                <Button
                  size="small"
                  id={decideButtonId(sheet)}
                  aria-label={sayDecision.decideOn(name)}
                  onClick={() => onDecide(sheet)}
                >
                  {sayDecision.decide}
                </Button>
              );
              const open = say.open(name);
              return item(sheet.sheetId, name, notes, word(open), open, () => onOpen(sheet), decide);
            })}
          </ul>
        </Section>
      )}
      <Section title={say.createExample}>
        <p className={styles.text}>{say.exampleNote}</p>
        <Button className={styles.action} onClick={onExample}>
          {say.createExample}
        </Button>
      </Section>
      <Section title={say.importFile}>
        <p className={styles.text} id={hint}>
          {say.importHint}
        </p>
        <input
          ref={file}
          className={styles.file}
          type="file"
          accept=".xlsx,.xlsm,.xltx"
          aria-label={say.importFile}
          tabIndex={-1}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = '';
            void chosen?.arrayBuffer().then(
              (buffer) => onFile(new Uint8Array(buffer)),
              () => onFile(undefined),
            );
          }}
        />
        <Button className={styles.action} aria-describedby={hint} onClick={() => file.current?.click()}>
          {say.importFile}
        </Button>
      </Section>
    </>
  );
}
