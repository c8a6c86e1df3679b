// Owns: what every part of the page shares: the newest overview, and how to do something.
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { act, listen, look, Unanswered } from './client';
import { type Notice, type NoticeWords, noticesOf } from './notice';
import {
  type Action,
  type ActResponse,
  type Done,
  type FrameView,
  type Overview,
  PATHS,
  type ShownByPage,
} from './protocol';

export interface Desk {
  overview: Overview;
  /** Does it, and shows what came of it. Undefined when it was refused, which is shown too. */
  perform: (action: Action) => Promise<Done | undefined>;
  /** The same, but the caller deals with a refusal. */
  attempt: (action: Action) => Promise<ActResponse>;
  tell: (notice: NoticeWords) => void;
  /** Shows pages of the add-on. */
  show: (shown: ShownByPage) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part of the page stands outside the desk.');
  return desk;
}

export interface DeskState {
  desk: Desk | undefined;
  connected: boolean;
  notices: readonly Notice[];
  dismiss: (id: number) => void;
  sidebar: FrameView | undefined;
  closeSidebar: () => void;
  dialogs: readonly FrameView[];
  closeDialog: (url: string) => void;
}

/** The whole page's state; called once. */
export function useDeskState(): DeskState {
  const [overview, setOverview] = useState<Overview>();
  const [connected, setConnected] = useState(true);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [sidebar, setSidebar] = useState<FrameView>();
  const [dialogs, setDialogs] = useState<readonly FrameView[]>([]);
  const lastNotice = useRef(0);

  const tell = useCallback((notice: NoticeWords) => {
    lastNotice.current += 1;
    const id = lastNotice.current;
    setNotices((all) => [...all.slice(-4), { ...notice, id }]);
  }, []);
  const show = useCallback(({ sidebar, dialogs }: ShownByPage) => {
    if (sidebar) setSidebar(sidebar);
    if (dialogs.length > 0) setDialogs((open) => [...open, ...dialogs]);
  }, []);
  const refresh = useCallback(async () => {
    try {
      setOverview(await look<Overview>(PATHS.overview));
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      setConnected(false);
    }
  }, []);
  const attempt = useCallback(
    async (action: Action) => {
      const answer = await act(action);
      if (!answer.ok) return answer;
      const { done } = answer;
      for (const notice of noticesOf(done)) tell(notice);
      show(done);
      return answer;
    },
    [tell, show],
  );
  const perform = useCallback(
    async (action: Action) => {
      const answer = await attempt(action);
      if (answer.ok) return answer.done;
      tell({ kind: 'trouble', text: answer.message });
      return undefined;
    },
    [attempt, tell],
  );

  useEffect(() => {
    void perform({ do: 'open spreadsheet' }).then(refresh);
    return listen(() => void refresh(), setConnected);
  }, [perform, refresh]);

  return {
    desk: overview && { overview, perform, attempt, tell, show },
    connected,
    notices,
    dismiss: (id) => setNotices((all) => all.filter((notice) => notice.id !== id)),
    sidebar,
    closeSidebar: () => setSidebar(undefined),
    dialogs,
    closeDialog: (url) => setDialogs((open) => open.filter((dialog) => dialog.url !== url)),
  };
}

/** A view from the server, asked for again when the Workspace changes; the old one stands meanwhile. */
export function useView<View>(
  path: string,
  parameters: Readonly<Record<string, string | number>>,
  version: number,
): { view: View | undefined; trouble: string | undefined } {
  const key = `${path} ${JSON.stringify(parameters)}`;
  const [state, setState] = useState<{ key: string; view?: View; trouble?: string }>({ key });
  // `key` stands for path and parameters; a new version is why to ask again.
  useEffect(() => {
    let current = true;
    look<View>(path, parameters).then(
      (view) => current && setState({ key, view }),
      (error: unknown) => {
        if (!(error instanceof Unanswered)) throw error;
        if (current) setState({ key, trouble: error.message });
      },
    );
    return () => {
      current = false;
    };
  }, [key, version]);
  const mine = state.key === key;
  return { view: mine ? state.view : undefined, trouble: mine ? state.trouble : undefined };
}
