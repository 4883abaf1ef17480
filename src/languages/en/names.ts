/** Words and first names that tell a woman; names that end as those of women do (see `feminineEnd`) need no place here. */
export const women = `abigail actress alexis alice alison amy ann anne ashley aunt betty beverly brittany businesswoman
    camille carly carol chairwoman charlotte cheryl chloe cindy claire congresswoman councilwoman daughter
    deborah denise diane dorothy eleanor elizabeth ellen emily erin fay frances girl grace grandmother
    hannah heather helen hillary ilse irene jan jane janet janice jean jeanne jennifer jill joan joanne
    joyce judith judy julianne karen kate kathleen kathryn kathy kelly kellyanne kim kimberly lauren lori
    lucy madison margaret mary maureen megan megyn michele molly mother nancy nicole niece nikki peggy
    princess queen rachel rosalind rose ruth sally sarah sharon shirley sister spokeswoman susan tammy
    tiffany tracy waitress wendy wife woman yuki zoe`;

/** Words and first names that tell a man. */
export const men = `aaron actor adam ahmed alan albert aleksandr alex alexander alexei ali allen anders andrea andrew
    anthony antonio austin barack barry bela ben benjamin bernie bill billy bobby boris boy brad bradley
    brandon brian brother bruce businessman cameron carl carlos chairman charles charlie chris christian
    christopher chuck clinton colin congressman councilman dan daniel dave david dean dennis dmitry donald
    douglas ed edward emmanuel eric eugene father frank fred gabriel gary george gordon grandfather gregory
    hans harry harvey hassan henry howard husband ian ibrahim igor ivan ivo jack jacob jamal james jamie
    jason jay jean jeb jeff jeffrey jensen jeremy jerry jim jimmy joe joel john jon jonathan jorge jose
    joseph josh joshua juan justin karl keith ken kenneth kevin kim king klaus larry lars lawrence lee
    lindsey louis luca luis luke man marc marco marcus mark martin mason matthew michael miguel mike mikhail
    mitt mohammed muhammad nathan neil nephew newt nicholas nick nicola omar paolo patrick paul pedro peter
    phil pierre prince rafael rand ray raymond richard rick rob robert ron ronald ronnie rudy ryan sam
    samuel scott sean sergei sergey simon son spokesman stephen steve steven stuart sven ted thomas tim
    timothy tom tony uncle viktor vladimir volodymyr walter william yusuf`;
