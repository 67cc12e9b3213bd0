import type { NativeTexts, WhyValue } from './nativeTexts';

function reason(no: WhyValue): string {
  switch (no.kind) {
    case 'unreadable-formula':
      return 'Formeln kan inte delas upp i sina argument. Cellen får sitt värde i stället.';
    case 'unknown-function':
      return `SIF.${no.id} finns inte i tillägget. Kontrollera namnet, eller ersätt med värde.`;
    case 'error-shown':
      return `Cellen visar ${no.error}. Rätta felet först: en vanlig formel går bara att jämföra med ett svar.`;
    case 'not-up-to-date':
      return 'Cellen visar inte det som dess indata ger nu. Räkna om arbetsboken (F9) och försök igen.';
    case 'table-inside-formula':
      return `SIF.${no.id} svarar med en tabell inne i en större formel. Lägg tabellen i egna celler, så kan den bli vanliga formler.`;
    case 'argument-not-in-cells':
      return `Argumentet ${no.argument} räknas ut inne i formeln. Lägg det i egna celler, så kan formeln bli vanlig.`;
    case 'argument-not-known':
      return `Argumentet ${no.argument} styr hur formeln ser ut, men det räknas ut inne i formeln. Skriv det i en cell.`;
    case 'empty-table':
      return `Tabellen i ${no.argument} har inga rader. Lägg till en rad, så kan formeln bli vanlig.`;
    case 'drawn':
      return 'Svaret är draget med slumptal. Excels egna slumptal ger andra dragningar, så cellerna får sina värden.';
    case 'searched':
      return 'Svaret är funnet genom sökning. Excels IR söker med sämre noggrannhet och kan stanna vid en annan rot.';
    case 'sorted':
      return 'Tabellen räknar om hela kalkylen för varje antagande och sorterar raderna. Det ryms inte i vanliga formler.';
    case 'rounded-table':
      return 'Tabellen är avrundad så att rader och kolumner går ihop. Den avrundningen väger hela tabellen och har ingen vanlig formel.';
    case 'rounded-annuity':
      return 'En avrundad annuitet räknas år för år och ryms inte i en enda cell. SIF.ATERBETALNINGSPLAN kan bli vanliga formler.';
    case 'version':
      return 'Svaret är tilläggets version och finns bara där tillägget finns.';
    case 'names-as-conditions':
      return `Namnet "${no.name}" läses som ett villkor av Excel, eller skrivs på flera sätt. Byt namnet eller stavningen, så kan formeln bli vanlig.`;
    case 'too-long':
      return 'Formeln skulle bli längre eller djupare än Excel tillåter.';
    case 'differs':
      return `Den vanliga formeln gav ett annat svar: ${no.address} visade ${decimal(no.was)} och skulle ha blivit ${decimal(no.now)}.`;
    case 'cancels':
      return 'Nuvärdena tar nästan ut varandra. Excel räknar binärt och kan lämna en rest kvar, och i en kopia går svaret inte att jämföra.';
    case 'inputs-left-out':
      return 'Det som formeln läser ingår inte i kopian i sin helhet.';
  }
}

/** With every digit, so that the difference is seen. */
const decimal = (value: string): string => (/^-?[\d.]+(e[+-]?\d+)?$/i.test(value) ? value.replace('.', ',') : value);

export const svNative: NativeTexts = {
  reason,
  note:
    'Vanliga formler räknar om när indata ändras, men tabellernas storlek är den som gällde när de gjordes: nya år, nämnder och ' +
    'insatser får inga nya rader. Ordval (profil, per, mått), rubriker och om det avrundas är också fasta. Felaktiga indata stoppas inte ' +
    'med förklaring som i tillägget; siffrorna gäller för indata som tillägget godtog. Excel räknar binärt med omkring 15 siffror.',
};
