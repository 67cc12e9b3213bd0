import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { BalanceChart } from '../charts/BalanceChart';
import { CarryingChart } from '../charts/CarryingChart';
import { committeeMark } from '../charts/committeeColors';
import { FrameChart } from '../charts/FrameChart';
import type { Overview } from '../../workbook';
import { glanceDecimals } from '../session/glanceDecimals';
import { useSession } from '../session/session';
import { FundNow } from './FundNow';
import { InsertChart } from './InsertChart';
import { Section } from './Section';

interface OverviewFiguresProps {
  readonly overview: Overview;
  /** False for the example, which is in no workbook. */
  readonly canInsert: boolean;
  /** What stands right below the fund as it is now. */
  readonly below?: ReactNode;
}

/** All that the overview shows of a fund: figures and pictures. */
export function OverviewFigures({ overview, canInsert, below }: OverviewFiguresProps) {
  const { words } = useSession();
  const say = words.overview;
  const { now, balance, frames, carrying, committees, unit } = overview;
  const decimals = glanceDecimals(unit);
  const marks = useMemo(() => new Map(committees.map((name, i) => [name, committeeMark(i)])), [committees]);
  const markOf = (committee: string) => marks.get(committee) ?? committeeMark(0);
  const amounts = say.amounts(unit);

  return (
    <>
      {now && (
        <Section title={say.now} aside={amounts}>
          <FundNow now={now} decimals={decimals} />
        </Section>
      )}
      {below}
      {balance.length > 0 && (
        <Section title={say.balance} aside={amounts}>
          <BalanceChart title={say.balance} balance={balance} decimals={decimals} />
          {canInsert && <InsertChart kind="balance" overview={overview} />}
        </Section>
      )}
      {frames && (
        <Section title={say.frames} aside={amounts}>
          <FrameChart title={say.frames} frames={frames} markOf={markOf} decimals={decimals} />
          {canInsert && <InsertChart kind="frames" overview={overview} />}
        </Section>
      )}
      {carrying && (
        <Section title={say.carrying} aside={amounts}>
          <CarryingChart
            title={say.carrying}
            note={say.carryingNote(carrying.from, carrying.to)}
            committees={carrying.committees}
            markOf={markOf}
            decimals={decimals}
          />
          {canInsert && <InsertChart kind="carrying" overview={overview} />}
        </Section>
      )}
    </>
  );
}
