import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSession } from '../session/session';
import type { ShareSteps } from '../session/useShare';
import type { KeptListing } from '../../workbook';
import { ReasonList } from './ReasonList';
import { CellLink } from './CellLink';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** The formulas that are kept, and the way back for each. */
export function ThawSection({ share, onGo }: { readonly share: ShareSteps; readonly onGo: (address: string) => void }) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.share.thaw;
  const kept = share.status?.kept ?? [];
  if (kept.length === 0) return null;
  const ready = kept.filter(({ kind }) => kind === 'ready').length;
  const others = kept.filter(({ kind }) => kind !== 'ready');
  const values = kept.flatMap(({ address, why }) => (why ? [{ address, why }] : []));
  return (
    <Section title={say.title}>
      <p className={styles.text}>{say.about(kept.length)}</p>
      {ready > 0 && (
        <div>
          <Button disabledFocusable={share.isWorking} onClick={() => share.thaw({ agreed: [] })}>
            {say.start(ready)}
          </Button>
        </div>
      )}
      <ReasonList title={say.becameValues(values.length)} items={values} onGo={onGo} />
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((item) => (
            <li className={styles.item} key={item.id}>
              {item.address !== undefined && <CellLink address={item.address} onGo={onGo} />}
              <span className={styles.formula}>{item.formula}</span>
              <What item={item} onGo={onGo} />
              {item.address !== undefined && (
                <Button
                  size="small"
                  disabledFocusable={share.isWorking}
                  onClick={() => share.thaw({ ids: [], agreed: [item.id] })}
                >
                  {say.restore(item.address)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What has become of its cells. */
function What({ item, onGo }: { readonly item: KeptListing; readonly onGo: (address: string) => void }) {
  const { words } = useSession();
  const say = words.share.thaw;
  if (item.kind === 'lost') return <span>{say.lost(item.sheet)}</span>;
  if (item.kind === 'doubtful') return <span>{say.doubtful}</span>;
  return (
    <>
      <span>{say.changed}</span>
      {item.changed.map(({ address, was, now }) => (
        <span key={address}>
          <CellLink address={address} onGo={onGo} /> {say.cell(was || say.empty, now || say.empty)}
        </span>
      ))}
    </>
  );
}
