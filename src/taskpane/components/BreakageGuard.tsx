import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { BrokenTexts } from '../../i18n/texts';
import { NotFetched } from '../session/fetched';
import { Notice } from './Notice';

interface BreakageGuardProps {
  readonly words: BrokenTexts;
  /** How many times the user has gone somewhere: each time, what is inside gets a new chance. */
  readonly visits: number;
  /** Loads the page anew: a part that a newer version has taken the place of is never there again. */
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface BreakageGuardState {
  readonly visits: number;
  readonly broken: { readonly by: unknown } | undefined;
}

/** Shows a way on where a page breaks or cannot be fetched, instead of an empty pane. */
export class BreakageGuard extends Component<BreakageGuardProps, BreakageGuardState> {
  override state: BreakageGuardState = { visits: this.props.visits, broken: undefined };

  static getDerivedStateFromError(by: unknown): Partial<BreakageGuardState> {
    return { broken: { by } };
  }

  static getDerivedStateFromProps(
    { visits }: BreakageGuardProps,
    state: BreakageGuardState,
  ): Partial<BreakageGuardState> | null {
    return visits === state.visits ? null : { visits, broken: undefined };
  }

  override componentDidCatch(by: unknown) {
    // It is told now, so the next visit may ask for it again.
    if (by instanceof NotFetched) by.forget();
  }

  override render() {
    const { broken } = this.state;
    const { children, words, onReload } = this.props;
    if (!broken) return children;
    const isMissing = broken.by instanceof NotFetched;
    const { title, text, retry } = isMissing ? words.notFetched : words;
    const again = isMissing ? onReload : () => this.setState({ broken: undefined });
    return (
      <main>
        <Notice intent="error" title={title} actions={<Button onClick={again}>{retry}</Button>}>
          {text}
        </Notice>
      </main>
    );
  }
}
