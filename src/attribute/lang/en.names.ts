/** Words and first names that tell a woman; names that end as those of women do (see `feminineEnd`) need no place here. */
export const women = `spokeswoman congresswoman chairwoman councilwoman businesswoman woman girl mother wife daughter sister
    actress grandmother aunt niece queen princess waitress mary jennifer elizabeth susan sarah karen nancy
    betty margaret ashley kimberly emily carol dorothy deborah sharon kathleen amy shirley nicole helen
    rachel janet heather diane ruth joyce kelly lauren joan judith megan cheryl hannah ann madison frances
    kathryn janice jean abigail alice judy grace denise amber doris beverly brittany charlotte alexis lori
    hillary carly megyn kellyanne ingrid astrid yuki mei ilse birgit claire camille chloe carmen fay gwen
    joanne rosalind nikki robin tammy kirsten jill jane kate kathy wendy sally rose lucy ellen eleanor edith
    agnes vivian tiffany tracy penny peggy phyllis molly miriam michele maureen lynn kim julianne jeanne jan
    ivy irene holly gail erin dawn daisy constance cindy beth anne alison adele zoe`;

/** Words and first names that tell a man. */
export const men = `bela sasha nikita ilya mustafa musa isa costa nicola andrea luca spokesman congressman chairman councilman businessman man boy father husband son brother actor
    grandfather uncle nephew king prince waiter james robert john michael david william richard joseph
    thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin
    brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
    justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry aaron
    jose adam nathan henry douglas peter jeremy walter christian keith austin sean carl harold dylan arthur
    lawrence bryan billy bruce gabriel joe alan juan albert willie bobby mason louis bill ted marco bernie
    jeb rand ben chris mitt barack mike rick jim lindsey newt rudy vladimir sergei sergey dmitry mikhail
    ivan aleksandr alexei boris viktor volodymyr igor jean paolo carlos luis jorge miguel pedro omar ahmed
    mohammed muhammad ali hassan ibrahim yusuf kim colin rob ed tom tony tim sam steve stuart simon ron phil
    neil nick martin luke lee ken karl josh jon joel jimmy jeff jay howard harry harvey gordon fred dean
    dave dan clinton chuck cameron brad bradley barry antonio allen jamal marcus rafael jensen luca charlie
    eddie jamie howie louie ronnie donnie jackie frankie ivo lars anders hans sven pierre emmanuel klaus ian
    marc alex eugene ray`;
