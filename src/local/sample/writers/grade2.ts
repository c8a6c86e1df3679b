// Owns: the second graders of Room 7 and what they wrote. Spelling is theirs.
import type { SampleWriter } from '../class';
import { prose } from './prose';
import { draft } from './writing';

export const GRADE_2: SampleWriter[] = [
  {
    givenName: 'Mateo',
    familyName: 'Fuentes',
    email: 'mateo.fuentes@maplehill.example',
    work: draft(
      'Mateo Fuentes - A Small, Brave Moment',
      prose(`
        I fed the gote at my tios farm. His name is Chapo. I was scard becuz he has yelow eyes and
        the blak part gos side ways. My tio sed put yor hand flat like a plate. So I made a plate.
        His tung was like when you tuch sand paper. It tikuld. I did not let go of the corn. I fed
        him 3 more times. Now Chapo nose me.
      `),
    ),
  },
  {
    givenName: 'Maya',
    familyName: 'Johnson',
    email: 'maya.johnson@maplehill.example',
    work: draft(
      'Maya Johnson - A Small, Brave Moment',
      prose(`
        One day I went to the docter and then I sat on the paper and it made a crinkel sound and
        then the nurse came in and then she said it wont hert and then I saw the needel and then I
        cryed and then my mom said squeez my hand and then I squeezd it so hard her ring made a dent
        on me and then it was done and then I got a sticker of a dinosor and then I got ice cream
        and then we went home and then I showd my brother my bandade and then he wanted one to.
      `),
    ),
  },
  {
    givenName: 'Bảo',
    familyName: 'Nguyễn',
    email: 'bao.nguyen@maplehill.example',
    homeLanguage: 'vi',
    work: draft(
      'Bảo Nguyễn - A Small, Brave Moment',
      prose(`
        BOOM! The lights went off. my sister was crying so I was the big one. I got the flash lite
        from the droor that has the baterys and the tape and the menus. I put the lite under the
        blanket and it was like a red tent. I sed Linh dont cry its only clowds bumping.

        BOOM agen. I cownted 1 2 3 4 5 6. Next time I cownted 9. Bà nội sed if the number gets big
        the storm is going a way. It got to 14.

        Linh fell a sleep on my arm. My arm fell a sleep to. I was brave and my arm was brave.
      `),
    ),
  },
  {
    givenName: 'Ruthie',
    familyName: 'Abelson',
    email: 'ruthie.abelson@maplehill.example',
    work: draft(
      'Ruthie Abelson - A Small, Brave Moment',
      prose(`
        My tooth was hanging by a string. Papa said do you want me to pull it and I said no. Then I
        said how much will it hurt. Papa said less then a bee. I said I never got stung by a bee so
        how do I know. Papa laffed and laffed. I said its not funny its my mouth.

        I will do it my self I said. I went in the bathroom and locked the door. I wigguld it front
        and back and front and back. It made a sownd in my head like a carrot. Then it was in my
        hand. It was so small. I thot it wood be bigger.

        Papa said Ruthie are you ok in there. I said I am ok but my tooth is not.
      `),
    ),
  },
  {
    givenName: 'Ikaika',
    familyName: 'Kealoha',
    email: 'ikaika.kealoha@maplehill.example',
    work: draft(
      'Ikaika Kealoha - A Small, Brave Moment',
      prose(`
        My cousins jump off the rock. They are big. I only clim up and then clim down. This day I
        clim up and I stay up. The wind was in my ears. The water is dark blue and then lite blue
        were the sand is. My cousin Kalani yell CHEE HOO from the water. I put my toes on the edje
        were the rock is warm. I hold my nose and I jump. I was in the air so long I had time to
        think one thing. I thinked my slippers are still up there. SPLASH The end
      `),
    ),
  },
  {
    givenName: 'Amina',
    familyName: 'Warsame',
    email: 'amina.warsame@maplehill.example',
    homeLanguage: 'so',
    work: draft(
      'Amina Warsame - A Small, Brave Moment',
      prose(`
        I was lost in the hall. I did not no the english for bathroom. A big kid saw me dansing and
        he new. He pointed. I ran. I was brave to ask with no words.
      `),
    ),
  },
  {
    givenName: 'Oskar',
    familyName: 'Lind',
    email: 'oskar.lind@maplehill.example',
    work: { kind: 'none' },
  },
];
