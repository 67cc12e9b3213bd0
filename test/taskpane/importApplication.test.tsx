import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, fireEvent, screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openPane } from './openPane';

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

const asset = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, '../../assets', name)));
/** The container that a password makes of a workbook. */
function locked(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    2048,
  );
  return bytes;
}
const choose = async (bytes: Uint8Array | undefined) => {
  const opened = await openPane({ place: 'Ansökan' });
  await screen.findByRole('button', { name: 'Hämta en ansökan ur en annan Excelfil' });
  const input = opened.container.querySelector('input[type=file]') as HTMLInputElement;
  const file = {
    name: 'fil.xlsx',
    arrayBuffer: async () => {
      if (!bytes) throw new DOMException('', 'NotReadableError');
      return bytes.slice().buffer;
    },
  };
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });
  return opened;
};

describe('an application from another file', () => {
  it('is a draft, and the workbook is not written in', async () => {
    const { workbook } = await choose(asset('templates/ansokan.xlsx'));
    expect(await screen.findByText(/Hämtad från bladet Ansökan/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Insatsens namn' })).toBeTruthy();
    expect(workbook.calls).toEqual([]);
  });

  it.each([
    ['a workbook without one', asset('samples/norrkoping.xlsx'), /finns inget blad med fondens tio punkter/],
    ['a workbook with a password', locked(), /låst med lösenord\. Öppna den i Excel/],
    ['a file that was cut off', asset('templates/ansokan.xlsx').slice(0, 4000), /Filen är skadad\. Öppna den i Excel/],
    ['what is no workbook', new Uint8Array(Buffer.from('År;Belopp')), /går inte att läsa som en Excelbok/],
  ])('is refused in words: %s', async (_, bytes, text) => {
    const { container, workbook } = await choose(bytes);
    expect(await screen.findByText(text)).toBeTruthy();
    expect(workbook.applications.drafts).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('that the computer does not hand over is told of', async () => {
    await choose(undefined);
    expect(await screen.findByText(/^Filen gick inte att öppna/)).toBeTruthy();
  });

  it('that was refused is not told of beside another application', async () => {
    const { user } = await choose(locked());
    await screen.findByText(/låst med lösenord/);
    await user.click(screen.getByRole('button', { name: 'Skriv en ny ansökan' }));
    await screen.findByRole('textbox', { name: 'Insatsens namn' });
    expect(screen.queryByText(/låst med lösenord/)).toBeNull();
  });
});
