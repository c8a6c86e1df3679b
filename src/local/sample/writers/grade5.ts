// Owns: the fifth graders of Room 7 and what they wrote. Spelling is theirs.
import type { SampleWriter } from '../class';
import { prose, titled } from './prose';
import { draft } from './writing';

export const GRADE_5: SampleWriter[] = [
  {
    givenName: 'Zadie',
    familyName: 'Whitcombe-Adeyemi',
    email: 'zadie.whitcombe@maplehill.example',
    work: draft(
      'Between Floors (draft 3)',
      titled(
        'Between Floors',
        `
        The lights did not flicker. In books they always flicker first, as a warning, like a polite
        cough. Ours simply quit, and the elevator quit with them, and the four of us hung in the
        darkness between the sixth floor and the seventh like coins that somebody had dropped into a
        machine and forgotten.

        “Well,” said a man’s voice. “That’s not ideal.”

        I should explain who was there. There was the man, who lived in 9C and always carried a
        cello. There was the cello, which took up as much room as a person and which I am counting.
        There was Mrs. Abramowitz from eleven, who is ninety one and does not believe in sitting.
        And there was me, holding a laundry basket, in my pajama bottoms with the sloths on them,
        because I was only supposed to be going to the basement and back.

        I am going to be honest, because Ms. Okafor says the page knows when you are lying. I have
        been afraid of the dark since I was four. Not a little bit. I sleep with the hall light on
        AND the fish tank on. At sleepovers I say I like to read late. Nobody in fifth grade knows
        this, and now all of you do.

        The darkness in that elevator was not like the darkness in a bedroom. It was thick as
        chocolate pudding. It was a velvet ocean of midnight ink. It pressed on my eyeballs like two
        enormous thumbs, and my heart galloped like a thousand wild stallions across the burning
        desert of my chest.

        “Is the child all right?” said Mrs. Abramowitz.

        I was not all right. I was sliding down the wall behind the laundry basket, and I was
        breathing the way you breathe when you have been underwater, except that I couldn’t find the
        top. I pushed my face into the towels. They were still warm from our apartment, from being
        piled beside the radiator, and they smelled like my dad’s shaving cream.

        The man from 9C said he was pushing the button with the bell on it. He said it didn’t seem
        to be making any bell. He laughed, but it was a laugh with a crack in it, and that is when I
        understood something. He was scared too. He was a grown man with a beard, and he was scared,
        and he was doing his being scared out loud and I was doing mine in a towel.

        Then I heard a tapping. Tap. Tap tap. It was Mrs. Abramowitz’s cane, and it was shaking
        against the floor. She was the one who asked about me, and her cane was shaking.

        I don’t know where my voice came from. It just came out of the towels. “Mrs. Abramowitz, do
        you want to sit down? I have laundry. You could sit on it.”

        “I do not sit,” said Mrs. Abramowitz.

        “It’s mostly towels.”

        There was a long silence. “What color?” she said.

        “I can’t see what color. But I think the top one is the yellow one with the ducks.”

        “Hm,” said Mrs. Abramowitz. And then there was a rustling, and a creak, and she sat. I found
        her hand by accident, and I kept it on purpose. It felt like paper that had been folded a
        lot of times. After a minute it stopped shaking, or mine did. It was hard to tell whose was
        whose.

        “You in the corner,” she said to the man. “Is that instrument for decoration?”

        He unzipped the case. You would not believe how loud a zipper is in the dark. He said he
        couldn’t see the strings, and Mrs. Abramowitz said neither could Beethoven, and I said
        Beethoven was deaf, not blind, and she said “Do not correct me, I am sitting.”

        So he played. I don’t know what it was. It was low, and it hummed up through the floor and
        through the basket and into my back teeth. I noticed that I had opened my eyes. There was
        nothing to see, it was the same exact dark as before. But it had something in it now.

        We were in there for fifty one minutes. When the lights came back they didn’t flicker
        either. They just came on, and we all looked at each other, blinking, and the towel with the
        ducks was not on top at all. It was the green one.

        I still sleep with the fish tank on. But last night I turned off the hall.
        `,
      ),
    ),
  },
  {
    givenName: 'Idris',
    familyName: 'Bello',
    email: 'idris.bello@maplehill.example',
    work: draft(
      'Idris Bello - A Small, Brave Moment',
      prose(`
        CRACK! The board broke in half, but it wasn’t mine. It was Terrence’s. Everyone in the dojo
        clapped and he bowed and it was my turn.

        Sensei Rob held up a new board. “Whenever you’re ready, Idris,” he said.

        I was nervous. I was so nervous. Last time at the yellow belt test I hit the board and it
        did not break and I was embarrassed in front of my whole family. I was sad for a week.

        I got in my stance. The mat was cold under my feet. “Kiai!” I yelled, and I hit it. THUD. It
        did not break. My knuckles stung. I was embarrassed again.

        “You are hitting the board,” said Sensei Rob.

        “I thought I was supposed to hit the board,” I said.

        “No. The board is in your way. What’s behind it?”

        I looked. Behind the board was his black belt with the frayed ends, and behind that was the
        window, and behind the window was our minivan with my little brother’s face squished on the
        glass like a pancake.

        “My brother,” I said.

        “Then go say hi to your brother,” said Sensei Rob.

        I was nervous but I was also happy. I looked at the pancake. I breathed out. I didn’t yell
        this time. I went to say hi.

        CRACK!

        This experience taught me that you should always believe in yourself and never give up on
        your dreams no matter what.
      `),
    ),
  },
  {
    givenName: 'Ava',
    familyName: 'Castillo-Reyes',
    email: 'ava.castilloreyes@maplehill.example',
    work: draft(
      'Ava Castillo-Reyes - A Small, Brave Moment',
      prose(`
        Do you know what it feels like when everybody at your lunch table is laughing and you’re the
        only one that isn’t?

        It was pizza day. The new girl, Noelle, had a lunch from home in a metal can with three
        floors, and when she took the lid off it smelled like a whole kitchen. Brianna held her
        nose. She didn’t say anything. She just held it and looked around to see who else would do
        it. And one by one, they did. It went around the table like the wave at a baseball game. It
        was coming to me.

        My hand was already halfway up. That’s the part I don’t like to tell. My hand was up by my
        chin and it was going to do it, all by itself.

        Noelle was looking at her lid. She was putting it back on really slow, turning it so it
        wouldn’t click.

        I used my hand to scratch my chin, like that’s what I brought it up there for. Then I said,
        too loud, “What is that? Can I try it?”

        Nobody moved. Brianna said, “Ew, Ava.”

        “It’s okra,” said Noelle. She wasn’t looking at me. She was looking at the lid.

        “I never had okra,” I said. I had my fork out. I didn’t even like okra when I tried it, it’s
        slimy, but I said “It’s kind of slimy, but good slimy,” and Noelle made a noise and I
        figured out it was a laugh.

        After lunch we had math. We did fractions and I got a 92. Then it was recess and I played
        four square. Brianna didn’t talk to me until Wednesday. On Thursday we had a sub.
      `),
    ),
  },
  {
    givenName: 'Finn',
    familyName: 'Gallagher',
    email: 'finn.gallagher@maplehill.example',
    work: draft(
      'brave (not)',
      prose(`
        I don’t have a brave story. I am not a brave person, here is my proof.

        Things I am scared of: geese. The auto flush toilet. The ice maker at my dad’s apartment,
        which sounds like somebody dropping bones. Phone calls. When the teacher says find a
        partner.

        My sister says I was brave when I moved between two houses but that’s not brave that’s just
        Wednesday.

        I guess one time I did get up by myself at my dad’s and walk to the kitchen in the dark and
        look at the ice maker. I opened the freezer and it was just ice.
      `),
    ),
  },
  {
    givenName: 'Samira',
    familyName: 'Noorzai',
    email: 'samira.noorzai@maplehill.example',
    homeLanguage: 'fa',
    work: draft(
      'Samira Noorzai - A Small, Brave Moment',
      prose(`
        “Tell her it is for the heart,” my mother said, so I turned to the pharmacy lady and I said,
        “It’s for her heart.” The pharmacy lady had orange nails and she typed with the sides of her
        fingers. “Is she currently taking any blood thinners?” she said. I knew blood. I knew
        thinner. I did not know them next to each other. In our language I would have to say
        medicine that makes the blood more like water, and I was not sure if that was right, and if
        I said it wrong my mother could say no when the answer was yes. There were six people behind
        us. A man was looking at his watch so we would see him looking at it. My mother looked at me
        with her eyes very wide, the way she looks at the road when my uncle drives. She was an
        accountant in our city. She had eleven people who worked for her. Now she was waiting for a
        ten year old to tell her what a lady was asking about her own blood. I could have just said
        no. It’s easy to say no, it’s the same in almost every language. “Wait please,” I said. “I
        don’t know this word. I don’t want to guess.” My face was burning. The man with the watch
        breathed out through his nose. But the pharmacy lady stopped typing. She got a pen and drew
        on the back of a receipt, a tube with little circles in it stuck together, and then a pill,
        and then the tube with the circles apart. “Ah,” said my mother, before I could say anything.
        She took the pen. She drew a bottle and wrote the name of it in her beautiful handwriting,
        the English letters too, and under it how many milligrams. The pharmacy lady looked at it
        and her eyebrows went up. “I’m really glad you told me,” she said, and she said it to my
        mother, not to me. We walked home. My mother carried the bag and I carried the receipt with
        the drawing.
      `),
    ),
  },
];
