import type { Host } from '../../src/workbench/host/host';
import { connectFrame, installFrameHost } from '../../src/workbench/host/frame';
import { DARK } from '../../src/workbench/host/protocol';
import { host, pushed } from './workbench';

interface External {
  GetContext(): { GetAppUILocale(): string; GetOfficeThemeInfo(): string; GetSettings(): Settings };
  Execute(id: number, params: unknown, callback: (result: SafeArray) => void): void;
  RegisterEvent(id: number, target: string, handler: (id: number, payload: SafeArray) => void, done: () => void): void;
}
interface Settings {
  Read(keys: string[], values: string[]): void;
  Write(keys: string[], values: string[]): void;
}
interface SafeArray {
  toArray(): unknown[];
}

/** A page in a frame: messages carry their sender, which jsdom leaves out. */
function openFrame(served: Host): { readonly external: External; readonly close: () => void } {
  const iframe = document.createElement('iframe');
  document.body.append(iframe);
  const page = iframe.contentWindow as unknown as Window & { external: External };
  page.postMessage = ((data: unknown) => {
    queueMicrotask(() => page.dispatchEvent(new MessageEvent('message', { data, source: window })));
  }) as Window['postMessage'];
  const toWorkbench = jest.spyOn(window, 'postMessage').mockImplementation((data: unknown) => {
    queueMicrotask(() => window.dispatchEvent(new MessageEvent('message', { data, source: page })));
  });
  const disconnect = connectFrame(iframe, served);
  Object.defineProperty(page, 'name', { value: iframe.name });
  installFrameHost(page);
  return {
    external: page.external,
    close: () => {
      disconnect();
      toWorkbench.mockRestore();
      iframe.remove();
    },
  };
}

describe('the add-in in a frame of its own', () => {
  it('knows its languages and theme at once, and is answered by message', async () => {
    host.setTheme(DARK);
    const { external, close } = openFrame(host);
    expect(external.GetContext().GetAppUILocale()).toBe('sv-SE');
    expect(JSON.parse(external.GetContext().GetOfficeThemeInfo())).toMatchObject({ bodyBackgroundColor: 0x262626 });
    const batch = JSON.stringify({ Actions: [{ Id: 1, ActionType: 5, Name: '', ObjectPathId: 0 }], ObjectPaths: {} });
    const answer = await new Promise<SafeArray>((resolve) =>
      external.Execute(93, [['', 0, 'POST', 'ProcessQuery', batch, []]], resolve),
    );
    expect(JSON.parse(String(answer.toArray()[3]))).toEqual({
      Results: [{ ActionId: 1, Value: null }],
      TraceIds: [1],
    });
    close();
  });

  it('keeps its settings in the workbook', async () => {
    const { external, close } = openFrame(host);
    external.GetContext().GetSettings().Write(['språk'], ['"sv"']);
    await pushed();
    expect(host.documentStore.settings.get('språk')).toBe('"sv"');
    const [keys, values]: [string[], string[]] = [[], []];
    external.GetContext().GetSettings().Read(keys, values);
    expect([keys, values]).toEqual([['språk'], ['"sv"']]);
    close();
  });

  it('hears commands, and what it asks in vain is noted', async () => {
    const { external, close } = openFrame(host);
    const heard: unknown[] = [];
    external.RegisterEvent(
      39,
      '',
      (_id, payload) => heard.push(payload.toArray()[1]),
      () => undefined,
    );
    await pushed();
    host.fireCommand('visaPanelen');
    await pushed();
    expect(heard).toEqual(['visaPanelen']);
    const answer = await new Promise<SafeArray>((resolve) => external.Execute(64, [], resolve));
    await pushed();
    expect(answer.toArray()).toEqual([5100]);
    expect(host.problems()).toEqual(['The workbench lacks the Office method with dispatch id 64.']);
    close();
  });
});
