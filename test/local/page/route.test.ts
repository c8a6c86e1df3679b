// Owns: the promises of the page's addresses.
import * as fc from 'fast-check';
import { readHash, routeOfLink, writeHash } from '../../../src/local/page/route';

describe('an address', () => {
  it('leads back to the tab it was made for, whatever the tab is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (tab) => {
        expect(readHash(writeHash({ place: 'sheet', tab }))).toEqual({ place: 'sheet', tab });
      }),
    );
  });

  it('leads to the spreadsheet when it says nothing that is known', () => {
    expect(readHash('')).toEqual({ place: 'sheet' });
    expect(readHash('#nonsense')).toEqual({ place: 'sheet' });
    expect(readHash('#sheet/100%')).toEqual({ place: 'sheet', tab: '100%' });
  });

  it('is found for a link to a Doc, and for no other link', () => {
    expect(routeOfLink('https://docs.google.com/document/d/1aB-c_9/edit#heading')).toEqual({
      place: 'doc',
      id: '1aB-c_9',
    });
    expect(routeOfLink('https://docs.google.com/document/u/1/d/1aB/edit')).toEqual({
      place: 'doc',
      id: '1aB',
    });
    expect(routeOfLink('https://example.com/document/d/1aB')).toBeUndefined();
    expect(routeOfLink('javascript:alert(1)')).toBeUndefined();
  });
});
