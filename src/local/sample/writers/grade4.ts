// Owns: the fourth graders of Room 7 and what they wrote. Spelling is theirs.
import type { SampleWriter } from '../class';
import { prose, titled } from './prose';
import { draft, draftInTabs, turnedIn } from './writing';

export const GRADE_4: SampleWriter[] = [
  {
    givenName: 'Priyanka',
    familyName: 'Raghunathan',
    email: 'priyanka.raghunathan@maplehill.example',
    work: draft(
      'Priyanka Raghunathan - A Small, Brave Moment',
      prose(`
        There are many times I was brave. In this essay I will tell three of them.

        First, I was brave when there was a spider in our tent at Lake Wissota. It was big and it
        had a fat body. I told my dad and he took it out. I was scared but I stayed in the tent.

        Second, I was brave when I had to give my science fair talk about mold. There were three
        judges and they had clipboards. I did it and I got a second place ribbon.

        Third, I was brave when I tried bitter gourd at my Paati’s house. She makes it every time we
        visit and I always hide it in my napkin. This time she was watching me. She had her chin in
        her hand and her bangles slid down to her elbow and she didn’t even blink. I put it in my
        mouth. It tasted like biting a penny that was angry. My eyes were watering but I chewed it
        all the way and I opened my mouth to show her. She laughed so hard her glasses came down.
        She put three more on my plate.

        In conclusion, these are the three times I was brave. As you can see I am a very brave
        person.
      `),
    ),
  },
  {
    givenName: 'Maya',
    familyName: 'Johnson',
    email: 'maya.johnson2@maplehill.example',
    work: draft(
      'The Longest Hallway',
      titled(
        'The Longest Hallway',
        `
        The elevator said “Fourth floor” in a lady’s voice, and nobody got off but us.

        The hallway smelled like soap and old flowers. There was a line on the floor, blue tape, and
        I walked only on the blue. Mama’s shoes went click, click, click. Mine squeaked. I counted
        the doors. 402. 404. 406. Grandma Dot was in 418.

        “You don’t have to come in,” Mama said. “You can wave from the door.”

        I thought about the last time I saw Grandma Dot. She was standing on a chair yelling at the
        smoke alarm with a spatula. Now there were going to be tubes. My cousin told me about the
        tubes.

        410. 412. I slowed down. 414. I stopped and pretended my shoe was untied. It had velcro.

        Mama waited. She didn’t say hurry up. She just held her hand out behind her, open, not even
        looking, the way you hold it out for a dog you don’t want to scare.

        I took it. 416. 418.

        There were tubes. But there was also Grandma’s purple scarf and Grandma’s face. “Well,” she
        said, and her voice was mostly air, “look who took the long way.”

        I let go of the door. It was four steps to the bed. I didn’t count them until after.
        `,
      ),
    ),
  },
  {
    givenName: 'Jonah',
    familyName: 'Feldman-Ortiz',
    email: 'jonah.feldmanortiz@maplehill.example',
    work: draft(
      'Jonah Feldman-Ortiz - A Small, Brave Moment',
      prose(`
        My brother Sam said the corn maze wasn’t scary at all and he was lying. We went in at 7:30
        and it was already getting dark and he has the map because he’s older. The corn is way
        taller than you think, it’s like being a ant in a lawn. We turned left and left and right
        and then there was a dead end with a scarecrow in it and the scarecrow had a real shoe. Sam
        says it’s fake but I looked at it and it has mud on the bottom. We went back and a different
        family was there with a stroller and the dad said this maze is no joke. Then we heard a
        chainsaw. It wasn’t a real one it was a speaker but we didn’t know that. Sam ran. He just
        ran, he left me there, and he had the map. I am standing there by myself and the corn is
        making that noise like paper. I wanted to cry and I did a little but only on one side. Then
        I remembered in Minecraft if you keep your hand on the same wall you always get out of a
        maze. So I put my hand on the corn on the right side and I didn’t take it off no matter
        what. The leaves cut my fingers kind of. I went by the scarecrow two more times and I said
        hi to him the second time because at that point we knew each other. It took so long. I could
        hear people screaming and the chainsaw and somebody selling kettle corn. I kept my hand on
        the wall. Then I smell the kettle corn really strong and there were lights and I am out and
        guess who’s not there. Sam. My mom goes where is your brother. I told her I can go back in
        and get him, I know the way now. So I went back in and I put my hand on the wall again and I
        found him by the scarecrow and he had the map upside down. I didn’t say anything about it
        until we got in the car. Then I said a lot about it.
      `),
    ),
  },
  {
    givenName: 'Nadia',
    familyName: 'Haddad',
    email: 'nadia.haddad@maplehill.example',
    work: draftInTabs('Nadia Haddad - A Small, Brave Moment', [
      {
        title: 'My ideas',
        paragraphs: prose(`
          the time I broke Teta’s coffee cup and told the truth

          when I sang at my aunt’s wedding (not really scary)

          airplane?? but I was a baby

          I pick the cup
        `),
      },
      {
        title: 'Draft',
        paragraphs: prose(`
          The cup was from Damascus and it was thinner than a eggshell. It had a gold line around
          the top that was worn off in one spot, where Teta puts her lip.

          I only wanted to see the light come through it. I held it up to the kitchen window and the
          light did come through, kind of orange. Then the cat jumped on the counter.

          It didn’t even make a big sound. It made a sound like “tk.” Three pieces and some dust.

          I put the pieces in a paper towel. I put the paper towel in my pocket. I thought, there
          are five more cups, she will not count them. I thought, I could say it was the cat, and it
          was almost true.

          Teta was on the balcony with her beans. I stood by her chair for a long time. She said in
          Arabic, “You are standing like someone with a stone in the shoe.”

          I took out the paper towel and opened it up. I was really scared. I felt bad. She looked
          at it. She was sad and then she was not mad.
        `),
      },
    ]),
  },
  {
    givenName: 'Caleb',
    familyName: 'Stoltzfus',
    email: 'caleb.stoltzfus@maplehill.example',
    work: draft(
      'Caleb Stoltzfus - A Small, Brave Moment',
      prose(`
        Dad shook my foot at 2 in the morning and said get your boots the heifer is calving and I
        need small hands.

        The barn light was the only light anywhere. Pepper was laying on her side and you could see
        her breath. Dad said the calf had one leg folded back wrong and his arm was to big to get
        it. He said you dont have to. I said I know.

        I washed up to my shoulder with the orange soap. It was so cold out there and then it was so
        hot in there. I could feel a nose. I could feel a hoof like a wet rock and then where the
        other hoof should be there was just a knee. Dad talked real quiet the hole time. He said
        follow the knee down. Cup the hoof so it dont tear her. Now bring it around like your
        pulling a spoon out of a jar.

        Pepper pushed and it squeezed my arm so hard I saw stars. I didnt let go. Then it came
        around. Dad pulled and the calf slid out all at once with steam coming off and it sneezed.

        Then I went to bed. We had pancakes. It was a Thursday.
      `),
    ),
  },
  {
    givenName: 'Marie-Ange',
    familyName: 'Baptiste',
    email: 'marieange.baptiste@maplehill.example',
    homeLanguage: 'ht',
    work: turnedIn(
      'Marie-Ange Baptiste - A Small, Brave Moment',
      prose(`
        The piano played my four notes, and my mouth stayed closed.

        Everybody in the church was looking at me. The ladies with the big white hats were looking.
        The babies were looking. Pastor Joseph nodded at the piano, so the piano played my four
        notes again, like when somebody knocks a second time on your door.

        I was wearing my sister’s yellow dress with the pin in the back. The pin was poking me. I
        thought, if I move I will get poked, and if I sing I will mess up, so I will just be a
        statue of a girl.

        Then I saw Gran Celeste in the third row. She cannot hear very well anymore. She had her
        hand flat on the wood of the bench because she listens to music that way, with her hand. She
        was waiting for me in her hand.

        The piano knocked for the third time. I opened the door.

        The first note was shaky like a table with a short leg. The second one was better. By the
        time I got to “lanmou” I was not thinking about the pin. I sang it to the bench. I sang it
        down into the floor so it could go across and up to her.

        When I finished she was crying and patting the wood, pat pat pat, and that was my clapping.
      `),
    ),
  },
  {
    givenName: 'Theo',
    familyName: 'Papadakis',
    email: 'theo.papadakis@maplehill.example',
    work: draft(
      'Theo Papadakis - A Small, Brave Moment',
      prose(`
        I woke up at 6:00 and brushed my teeth. I had waffles. Then I got dressed in my red shirt
        and my black shorts. Then we got in the van. My mom, my dad, my yiayia, my sister Eleni and
        her friend went. It was a two hour drive. We listened to music and played the license plate
        game and I got Alaska. We stopped at a gas station and I got a slushy.

        Then we got to Thunder Park. We waited in line for the tickets. Then we went on the carousel
        because my sister wanted to. Then we went on the bumper cars. Then we had lunch. I had a
        corn dog and lemonade and fries. My dad had a burger. Then we went on the swings.

        Then we went on the Hammer. It was scary but I did it. It goes upside down.

        Then we went on the log ride and got soaked. My shoes were wet all day. Then we went to the
        gift shop and I got a keychain that has my name on it, which they never have. Then we got
        funnel cake. Then we saw the fireworks. Then we drove home and I fell asleep in the van. My
        dad carried me in. I went to bed. It was the best day ever!!!!
      `),
    ),
  },
  {
    givenName: 'Hyun-woo',
    familyName: 'Park',
    email: 'hyunwoo.park@maplehill.example',
    homeLanguage: 'ko',
    work: { kind: 'picture' },
  },
];
