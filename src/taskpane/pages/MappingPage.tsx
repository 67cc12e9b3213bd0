import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { mapPlace, ROLES } from '../../workbook';
import type { Choices, FundBook, MappedPlaceView, Place, Role, WorkbookProblem, WorkbookResult } from '../../workbook';
import { CellLink } from '../components/CellLink';
import { ColumnChoices } from '../components/mapping/ColumnChoices';
import { ConstantChoices } from '../components/mapping/ConstantChoices';
import { FoundPlaces } from '../components/mapping/FoundPlaces';
import { MappingDoubts } from '../components/mapping/MappingDoubts';
import { MappingRows } from '../components/mapping/MappingRows';
import { OwnFormulaList } from '../components/mapping/OwnFormulaList';
import { useMappingStyles } from '../components/mapping/useMappingStyles';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { SelectField } from '../fields/SelectField';
import { mappingPreviewText } from '../session/mappingPreviewText';
import { useSession } from '../session/session';
import { useJump } from '../session/useJump';
import { useProposal } from '../session/useProposal';
import { workbookText } from '../session/workbookText';

interface MappingPageProps {
  readonly book: FundBook;
  /** Where to begin: cells that are to be mapped again. */
  readonly address?: string | undefined;
  /** What they are to be mapped as. */
  readonly role?: Role | undefined;
  readonly onBack: () => void;
}

/** What has been read of the cells that the user points at. */
type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem }
  | { readonly kind: 'read'; readonly place: Place };

/** The user's own cells mapped: pointed at, understood, corrected, seen as they would be read, and saved. */
export function MappingPage({ book, address, role, onBack }: MappingPageProps) {
  const styles = useMappingStyles();
  const { words, workbook, today, selection } = useSession();
  const { goTo, problem: jumpProblem } = useJump();
  const proposal = useProposal(workbook);
  const [reading, setReading] = useState<Reading>({ kind: address === undefined ? 'none' : 'reading' });
  const [choices, setChoices] = useState<Choices>(role ? { role } : {});
  const say = words.mapping;
  const { reset } = proposal;
  // What was asked for last is what is shown, whichever answers last.
  const turns = useRef(0);

  useEffect(() => {
    if (address === undefined) return;
    const turn = ++turns.current;
    void workbook.readPlace(address).then((result) => {
      if (turn === turns.current) setReading(readingOf(result));
    });
  }, [address, workbook]);
  const readCells = (at: string | undefined, as: Role | undefined): void => {
    reset();
    setChoices(as ? { role: as } : {});
    setReading({ kind: 'reading' });
    const turn = ++turns.current;
    void workbook.readPlace(at).then((result) => {
      if (turn === turns.current) setReading(readingOf(result));
    });
  };

  const place = reading.kind === 'read' ? reading.place : undefined;
  const view = useMemo(() => place && mapPlace(place, choices, today()), [place, choices, today]);
  const choose = (chosen: Choices): void => {
    reset();
    setChoices(chosen);
  };
  const save = (): void => {
    if (!view || !isComplete(view)) return;
    const { mapping } = view;
    const label = say.saved(words.fund.names[mapping.role], mapping.table?.name ?? mapping.sheet);
    const changes = [{ kind: 'map-role', role: mapping.role, mapping } as const];
    void proposal.write(() => workbook.writeChanges({ changes, unit: book.unit, label }));
  };
  const selected = selection.kind === 'read' ? selection.cell.address : undefined;
  return (
    <Page
      title={say.title}
      onBack={onBack}
      action={
        view && (
          <ProposalBar
            proposal={proposal}
            action={say.save}
            preview={mappingPreviewText(view, book, words)}
            isOffered
            isComplete={isComplete(view)}
            onWrite={save}
          />
        )
      }
    >
      <p className={styles.text}>{say.intro}</p>
      <div className={styles.fields}>
        {selected !== undefined && <p className={styles.note}>{say.selected(selected)}</p>}
        <Button className={styles.start} onClick={() => readCells(undefined, role)}>
          {say.readSelected}
        </Button>
      </div>
      <div role="status" className={styles.live}>
        {reading.kind === 'reading' && <p className={styles.text}>{say.reading}</p>}
        {reading.kind === 'empty' && <Notice intent="info">{say.emptySheet}</Notice>}
        {place && !view && <Notice intent="warning">{choices.role ? say.noHeadings : say.unknown}</Notice>}
      </div>
      <div role="alert" className={styles.live}>
        {reading.kind === 'failed' && <Notice intent="error">{workbookText(reading.problem, words)}</Notice>}
        {jumpProblem !== undefined && <Notice intent="error">{jumpProblem}</Notice>}
      </div>
      {reading.kind === 'none' && <FoundPlaces book={book} onRead={(at) => readCells(at, undefined)} />}
      {place && (
        <div className={styles.fields}>
          <RoleField role={view?.proposal.role ?? choices.role} onChange={(as) => choose({ role: as })} />
          {view && (
            <p className={styles.text}>
              {say.at} <CellLink address={view.address} onGo={goTo} />
            </p>
          )}
        </div>
      )}
      {place && view && (
        <>
          <MappingDoubts view={view} />
          <MappingRows view={view} onGo={goTo} />
          <ConstantChoices view={view} choices={choices} onChoose={choose} />
          <ColumnChoices view={view} choices={choices} onChoose={choose} />
          <OwnFormulaList place={place} view={view} />
        </>
      )}
    </Page>
  );
}

function readingOf(result: WorkbookResult<Place | undefined>): Reading {
  if (!result.ok) return { kind: 'failed', problem: result.problem };
  return result.value ? { kind: 'read', place: result.value } : { kind: 'empty' };
}

const isComplete = ({ lacking, lacksUnit }: MappedPlaceView): boolean => lacking.length === 0 && !lacksUnit;

function RoleField({ role, onChange }: { readonly role: Role | undefined; readonly onChange: (role: Role) => void }) {
  const { mapping: say } = useSession().words;
  return (
    <SelectField
      label={say.role}
      value={role ?? ''}
      choices={[
        ...(role === undefined ? [{ value: '' as const, label: say.chooseRole }] : []),
        ...ROLES.map((value) => ({ value, label: say.roles[value] })),
      ]}
      onChange={(chosen) => chosen !== '' && onChange(chosen)}
    />
  );
}
