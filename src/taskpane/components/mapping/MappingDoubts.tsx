import { Warning20Regular } from '@fluentui/react-icons';
import type { MappedPlaceView } from '../../../workbook';
import { doubtText } from '../../session/doubtText';
import { useSession } from '../../session/session';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

/** Everything in how the cells are read that the user should look at. */
export function MappingDoubts({ view: { proposal } }: { readonly view: MappedPlaceView }) {
  const styles = useMappingStyles();
  const { words, language } = useSession();
  if (proposal.doubts.length === 0) return null;
  return (
    <Section title={words.mapping.doubts}>
      <ul className={styles.list}>
        {proposal.doubts.map((doubt, i) => (
          <li className={styles.warning} key={i}>
            <Warning20Regular className={styles.icon} aria-hidden />
            <span>{doubtText(doubt, proposal.role, words, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
