import { Component, type ReactNode } from 'react';
import { Problem } from './StartProblems';

/** A defect in drawing must not look like lost data: what was saved is still there, and the page says so. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Problem title="Debrief cannot draw this screen">
        <p>What you have written is stored on this computer and has not been changed. Reload to go on.</p>
        <pre>{error.message}</pre>
        <button type="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      </Problem>
    );
  }
}
