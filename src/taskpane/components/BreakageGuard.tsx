import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../i18n/texts';
import { Notice } from './Notice';

interface BreakageGuardProps {
  readonly words: Texts['broken'];
  readonly children: ReactNode;
}

/** Shows a way on where a part of the pane breaks, instead of an empty pane. */
export class BreakageGuard extends Component<BreakageGuardProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const { title, text, retry } = this.props.words;
    return (
      <main>
        <Notice
          intent="error"
          title={title}
          actions={<Button onClick={() => this.setState({ isBroken: false })}>{retry}</Button>}
        >
          {text}
        </Notice>
      </main>
    );
  }
}
