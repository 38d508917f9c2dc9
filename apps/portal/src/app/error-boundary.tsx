import { Component, type ReactNode } from 'react';
import { BrokenPage } from './broken-page.js';

interface Props {
  children: ReactNode;
}

/** React offers this only as a class: what failed to render becomes a page that says so. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
