/** A person who speaks of the war, as reports name him. */
export interface Person {
  name: string;
  office: string;
  /** ISO 3166-2 region he answers for. */
  region: string | null;
  /** ISO 3166-1, or a body's code. */
  side: string | null;
  /** Surnames as written (Latin) and their stems (Cyrillic, with `*`); a leading `!` asks for the given name too. */
  surnames: string;
  given: string;
}

// name | office | region | side | surnames | given names. Offices as held when most spoken of; from public record.
const table = `
Vitali Klitschko|mayor of Kyiv|UA-30|UA|klitschko klichko klychko кличк*|vitali vitalii vitaliy vitaly віталі* витали*
Serhii Popko|head of the Kyiv city military administration|UA-30|UA|popko попк*|serhii serhiy sergey сергі* серге*
Tymur Tkachenko|head of the Kyiv city military administration|UA-30|UA|!tkachenko !tkatchenko !ткаченк*|tymur timur tymour тимур*
Mykola Povoroznyk|first deputy head of the Kyiv city state administration|UA-30|UA|povoroznyk поворозник*|mykola микол* никола*
Mykola Kalashnyk|head of the Kyiv regional military administration|UA-32|UA|kalashnyk kalachnyk калашник*|mykola микол* никола*
Ruslan Kravchenko|head of the Kyiv regional military administration|UA-32|UA|!kravchenko !кравченк*|ruslan руслан*
Oleksii Kuleba|head of the Kyiv regional military administration|UA-32|UA|!kuleba !кулеб*|oleksii oleksiy олексі* алексе*
Andrii Nebytov|head of the Kyiv regional police|UA-32|UA|nebytov niebytov небитов* небытов*|andrii andriy андрі* андре*
Volodymyr Zelensky|president of Ukraine||UA|zelensky zelenskyy zelenskiy zelenskyi zelenskyj зеленськ* зеленск*|volodymyr volodimir vladimir володимир* владимир*
Andriy Yermak|head of the Presidential Office||UA|yermak ermak iermak єрмак* ермак*|andriy andrii андрі* андре*
Denys Shmyhal|prime minister of Ukraine||UA|shmyhal shmygal chmyhal шмигал* шмыгал*|denys denis денис*
Yuliia Svyrydenko|prime minister of Ukraine||UA|svyrydenko svyridenko свириденк*|yuliia yulia юлі* юли*
Dmytro Kuleba|foreign minister of Ukraine||UA|!kuleba !kouleba !кулеб*|dmytro дмитр*
Andrii Sybiha|foreign minister of Ukraine||UA|sybiha sybiga сибіг* сибиг*|andrii andriy андрі* андре*
Rustem Umerov|defence minister of Ukraine||UA|umerov oumerov умєров* умеров*|rustem roustem рустем*
Oleksii Reznikov|defence minister of Ukraine||UA|reznikov резніков* резников*|oleksii oleksiy олексі* алексе*
Serhii Marchenko|finance minister of Ukraine||UA|!marchenko !марченк*|serhii serhiy sergii сергі* серге*
Herman Halushchenko|energy minister of Ukraine||UA|halushchenko galushchenko galouchtchenko galouchtchenko галущенк*|herman german guerman герман*
Ihor Klymenko|interior minister of Ukraine||UA|klymenko klimenko klymenko клименк*|ihor igor ігор* игор*
Valerii Zaluzhnyi|commander-in-chief of the Armed Forces of Ukraine||UA|zaluzhnyi zaluzhny zaluzhnyy zaloujny залужн*|valerii valery valeriy валері* валери*
Oleksandr Syrskyi|commander-in-chief of the Armed Forces of Ukraine||UA|syrskyi syrsky syrskyy syrskiy сирськ* сырск*|oleksandr alexander oleksander олександр* александр*
Mykola Oleshchuk|commander of the Air Force||UA|oleshchuk oleschuk olechtchouk олещук*|mykola микол* никола*
Illia Yevlash|Air Force spokesperson||UA|yevlash evlash євлаш* евлаш*|illia ilya ілл* иль*
Yurii Ihnat|Air Force spokesperson||UA|ihnat ignat ігнат* игнат*|yurii yuriy yuri юрі* юри*
Kyrylo Budanov|head of Defence Intelligence||UA|budanov boudanov буданов*|kyrylo кирил*
Andrii Yusov|Defence Intelligence spokesperson||UA|yusov ioussov юсов*|andrii andriy андрі* андре*
Vasyl Maliuk|head of the Security Service of Ukraine||UA|maliuk malyuk малюк*|vasyl василь* васил*
Nataliia Humeniuk|Southern Defence Forces spokesperson||UA|humeniuk gumenyuk houmeniouk гуменюк*|nataliia natalia наталі* натал*
Vladyslav Voloshyn|Southern Defence Forces spokesperson||UA|voloshyn волошин*|vladyslav владислав*
Dmytro Pletenchuk|Navy spokesperson||UA|pletenchuk плетенчук*|dmytro дмитр*
Mykhailo Podolyak|adviser to the Presidential Office||UA|podolyak podoliak подоляк*|mykhailo михайл*
Oleh Syniehubov|head of the Kharkiv regional military administration|UA-63|UA|syniehubov synehubov synegubov syniegubov sinegubov synegoubov syniehoubov sinehubov sinegoubov синєгубов* синегубов*|oleh oleg олег*
Ihor Terekhov|mayor of Kharkiv|UA-63|UA|terekhov terehov терехов*|ihor igor ігор* игор*
Serhii Bolvinov|head of the investigative department of the Kharkiv regional police|UA-63|UA|bolvinov болвінов* болвинов*|serhii serhiy serguï sergei сергі* серге*
Volodymyr Tymoshko|chief of the Kharkiv regional police|UA-63|UA|tymoshko тимошк*|volodymyr володимир* владимир*
Oleh Kiper|head of the Odesa regional military administration|UA-51|UA|kiper kipper кіпер* кипер*|oleh oleg олег*
Maksym Marchenko|head of the Odesa regional military administration|UA-51|UA|!marchenko !марченк*|maksym максим*
Hennadii Trukhanov|mayor of Odesa|UA-51|UA|trukhanov troukhanov труханов*|hennadii gennady hennadiy геннаді* геннади*
Serhii Bratchuk|Odesa regional military administration spokesperson|UA-51|UA|bratchuk братчук*|serhii serhiy сергі* серге*
Vitalii Kim|head of the Mykolaiv regional military administration|UA-48|UA|!kim !кім* !ким*|vitalii vitaliy vitaly віталі* витали*
Oleksandr Sienkevych|mayor of Mykolaiv|UA-48|UA|sienkevych senkevych сєнкевич* сенкевич*|oleksandr олександр* александр*
Ivan Fedorov|head of the Zaporizhzhia regional military administration|UA-23|UA|!fedorov !федоров*|ivan іван* иван*
Yurii Malashko|head of the Zaporizhzhia regional military administration|UA-23|UA|malashko малашк*|yurii yuriy юрі* юри*
Oleksandr Starukh|head of the Zaporizhzhia regional military administration|UA-23|UA|starukh старух*|oleksandr олександр* александр*
Rehina Kharchenko|acting mayor of Zaporizhzhia|UA-23|UA|!kharchenko !харченк*|rehina regina регін* регин*
Dmytro Orlov|mayor of Enerhodar|UA-23|UA|!orlov !орлов*|dmytro дмитр*
Serhii Lysak|head of the Dnipropetrovsk regional military administration|UA-12|UA|lysak lyssak лисак* лысак*|serhii serhiy sergey сергі* серге*
Valentyn Reznichenko|head of the Dnipropetrovsk regional military administration|UA-12|UA|reznichenko резніченк* резниченк*|valentyn валентин*
Vladyslav Haivanenko|head of the Dnipropetrovsk regional military administration|UA-12|UA|haivanenko hayvanenko гайваненк*|vladyslav владислав*
Mykola Lukashuk|head of the Dnipropetrovsk regional council|UA-12|UA|lukashuk лукашук*|mykola микол* никола*
Borys Filatov|mayor of Dnipro|UA-12|UA|filatov філатов* филатов*|borys boris борис*
Oleksandr Vilkul|head of the Kryvyi Rih defence council|UA-12|UA|vilkul вілкул* вилкул*|oleksandr олександр* александр*
Yevhen Yevtushenko|head of the Nikopol district military administration|UA-12|UA|yevtushenko євтушенк* евтушенк*|yevhen євген* евген*
Vadym Filashkin|head of the Donetsk regional military administration|UA-14|UA|filashkin filachkine filachkin філашкін* филашкин*|vadym вадим*
Pavlo Kyrylenko|head of the Donetsk regional military administration|UA-14|UA|kyrylenko kirilenko кириленк*|pavlo павл*
Ihor Moroz|head of the Donetsk regional military administration|UA-14|UA|!moroz !мороз*|ihor igor ігор* игор*
Roman Semenukha|deputy head of the Kharkiv regional military administration|UA-63|UA|semenukha семенух*|roman роман*
Dmytro Chubenko|spokesperson of the Kharkiv regional prosecutor's office|UA-63|UA|chubenko чубенк*|dmytro dmitry дмитр*
Andrii Kanashevych|head of the Kupiansk district military administration|UA-63|UA|kanashevych kanashevich канашевич*|andrii andriy андрі* андре*
Yurii Zarko|mayor of Bilopillia|UA-59|UA|!zarko !зарк*|yurii yuriy yuri юрі* юри*
Volodymyr Litvinov|head of the Bilozerka community|UA-65|UA|!litvinov !літвінов* !литвинов*|volodymyr vladimir володимир* владимир*
Oleksandr Tolokonnikov|spokesperson of the Kherson regional military administration|UA-65|UA|tolokonnikov толоконніков* толоконников*|oleksandr alexander олександр* александр*
Roman Padun|head of the Kurakhove city military administration|UA-14|UA|padun падун*|roman роман*
Vadym Boichenko|mayor of Mariupol|UA-14|UA|!boichenko !boychenko !бойченк*|vadym vadim вадим*
Oleksandr Honcharenko|mayor of Kramatorsk|UA-14|UA|honcharenko goncharenko гончаренк*|oleksandr олександр* александр*
Vadym Liakh|mayor of Sloviansk|UA-14|UA|!liakh !lyakh !лях*|vadym вадим*
Petro Andriushchenko|adviser to the mayor of Mariupol|UA-14|UA|andriushchenko andryushchenko андрющенк*|petro петр*
Serhii Haidai|head of the Luhansk regional military administration|UA-09|UA|haidai gaidai gaïdaï haïdaï гайда*|serhii serhiy сергі* серге*
Artem Lysohor|head of the Luhansk regional military administration|UA-09|UA|lysohor лисогор* лысогор*|artem артем*
Oleksii Kharchenko|head of the Luhansk regional military administration|UA-09|UA|!kharchenko !харченк*|oleksii oleksiy олексі* алексе*
Oleksandr Prokudin|head of the Kherson regional military administration|UA-65|UA|prokudin prokoudine прокудін* прокудин*|oleksandr oleksander oleksandre олександр* александр*
Yaroslav Yanushevych|head of the Kherson regional military administration|UA-65|UA|yanushevych янушевич*|yaroslav ярослав*
Roman Mrochko|head of the Kherson city military administration|UA-65|UA|mrochko мрочк*|roman роман*
Halyna Luhova|head of the Kherson city military administration|UA-65|UA|!luhova !lugova !лугова !лугової !лугову !луговою !луговая !луговой|halyna galina галин*
Yaroslav Shanko|head of the Kherson city military administration|UA-65|UA|shanko шаньк*|yaroslav ярослав*
Oleksandr Hanzha|head of the Dnipropetrovsk regional military administration|UA-12|UA|!hanzha !ганж*|oleksandr олександр* александр*
Taras Pastukh|head of the Ternopil regional military administration|UA-61|UA|!pastukh !пастух*|taras тарас*
Serhii Nadal|mayor of Ternopil|UA-61|UA|!nadal !надал*|serhii serhiy сергі* серге*
Andrii Besedin|head of the Kupiansk city military administration|UA-63|UA|besedin беседін* беседин*|andrii andriy андрі* андре*
Viacheslav Zadorenko|head of the Derhachi city military administration|UA-63|UA|zadorenko задоренк*|viacheslav vyacheslav в'ячеслав* вячеслав*
Valerii Marchenko|mayor of Izium|UA-63|UA|!marchenko !марченк*|valerii valeriy валері* валери*
Tamaz Hambarashvili|head of the Vovchansk city military administration|UA-63|UA|hambarashvili gambarashvili гамбарашвіл* гамбарашвил*|tamaz тамаз*
Halyna Minaieva|mayor of Chuhuiv|UA-63|UA|!minaieva !minayeva !мінаєв* !минаев*|halyna galina галин*
Serhii Dobriak|head of the Pokrovsk city military administration|UA-14|UA|dobriak добряк*|serhii serhiy сергі* серге*
Serhii Horbunov|head of the Kostiantynivka city military administration|UA-14|UA|!horbunov !горбунов*|serhii serhiy сергі* серге*
Vasyl Chynchyk|head of the Toretsk city military administration|UA-14|UA|chynchyk chinchik чинчик*|vasyl василь* васил*
Vitalii Barabash|head of the Avdiivka city military administration|UA-14|UA|!barabash !барабаш*|vitalii vitaliy віталі* витали*
Dmytro Bryzhynskyi|head of the Chernihiv city military administration|UA-74|UA|bryzhynskyi брижинськ* брижинск*|dmytro дмитр*
Oleksandr Lomako|acting mayor of Chernihiv|UA-74|UA|!lomako !ломак*|oleksandr олександр* александр*
Liudmyla Tkachenko|mayor of Novhorod-Siverskyi|UA-74|UA|!tkachenko !ткаченк*|liudmyla людмил*
Oleksandr Saiuk|mayor of Nikopol|UA-12|UA|saiuk саюк*|oleksandr олександр* александр*
Anatolii Vershyna|mayor of Pavlohrad|UA-12|UA|!vershyna !вершин*|anatolii анатолі* анатоли*
Vitalii Maletskyi|mayor of Kremenchuk|UA-53|UA|maletskyi малецьк* малецк*|vitalii віталі* витали*
Artem Semenikhin|mayor of Konotop|UA-59|UA|semenikhin семеніхін* семенихин*|artem артем*
Mykola Noha|mayor of Shostka|UA-59|UA|!noha !нога !ногу !ногою|mykola микол* никола*
Dmytro Zhyvytskyi|head of the Sumy regional military administration|UA-59|UA|zhyvytskyi zhyvytsky zhyvytskyy живицьк* живицк*|dmytro дмитр*
Volodymyr Artiukh|head of the Sumy regional military administration|UA-59|UA|artiukh artyukh артюх*|volodymyr володимир* владимир*
Oleh Hryhorov|head of the Sumy regional military administration|UA-59|UA|!hryhorov !grigorov !григоров*|oleh oleg олег*
Artem Kobzar|acting mayor of Sumy|UA-59|UA|!kobzar !кобзар*|artem артем*
Oleksii Drozdenko|head of the Sumy city military administration|UA-59|UA|!drozdenko !дрозденк*|oleksii oleksiy олексі* алексе*
Serhii Kryvosheienko|head of the Sumy city military administration|UA-59|UA|kryvosheienko kryvosheyenko кривошеєнк* кривошеенк*|serhii serhiy сергі* серге*
Pavlo Kuzmenko|mayor of Okhtyrka|UA-59|UA|!kuzmenko !кузьменк*|pavlo pavel павл*
Liudmyla Biriukova|head of Velyka Pysarivka community|UA-59|UA|biriukova бірюков* бирюков*|liudmyla людмил*
Viacheslav Chaus|head of the Chernihiv regional military administration|UA-74|UA|chaus чаус*|viacheslav vyacheslav в'ячеслав* вячеслав*
Vladyslav Atroshenko|mayor of Chernihiv|UA-74|UA|atroshenko атрошенк*|vladyslav владислав*
Dmytro Lunin|head of the Poltava regional military administration|UA-53|UA|lunin лунін* лунин*|dmytro дмитр*
Filip Pronin|head of the Poltava regional military administration|UA-53|UA|pronin пронін* пронин*|filip філіп* филип*
Volodymyr Kohut|head of the Poltava regional military administration|UA-53|UA|kohut когут*|volodymyr володимир* владимир*
Vitalii Diakivnych|head of the Poltava regional military administration|UA-53|UA|diakivnych дяківнич* дьяковнич* дякивнич*|vitalii vitaliy віталі* витали*
Maksym Kozytskyi|head of the Lviv regional military administration|UA-46|UA|kozytskyi kozytskyy kozytsky козицьк* козицк*|maksym максим*
Andrii Sadovyi|mayor of Lviv|UA-46|UA|sadovyi sadovyy sadovy садовий садового садовому садовим садовый садовым|andrii andriy андрі* андре*
Serhii Borzov|head of the Vinnytsia regional military administration|UA-05|UA|borzov борзов*|serhii serhiy сергі* серге*
Nataliia Zabolotna|head of the Vinnytsia regional military administration|UA-05|UA|!zabolotna !заболотна !заболотної !заболотну !заболотною !заболотная !заболотной|nataliia natalia наталі* натал*
Ruslan Osypenko|head of the Chernivtsi regional military administration|UA-77|UA|!osypenko !осипенк*|ruslan руслан*
Serhii Hamalii|head of the Khmelnytskyi regional military administration|UA-68|UA|hamalii гамалі* гамали*|serhii serhiy сергі* серге*
Serhii Tiurin|head of the Khmelnytskyi regional military administration|UA-68|UA|tiurin tyurin тюрін* тюрин*|serhii serhiy сергі* серге*
Ihor Taburets|head of the Cherkasy regional military administration|UA-71|UA|taburets табурец* табурц*|ihor igor ігор* игор*
Andrii Raikovych|head of the Kirovohrad regional military administration|UA-35|UA|raikovych райкович*|andrii andriy андрі* андре*
Vitalii Bunechko|head of the Zhytomyr regional military administration|UA-18|UA|bunechko бунечк*|vitalii vitaliy віталі* витали*
Vitalii Koval|head of the Rivne regional military administration|UA-56|UA|!koval !ковал*|vitalii vitaliy віталі* витали*
Oleksandr Koval|head of the Rivne regional military administration|UA-56|UA|!koval !ковал*|oleksandr олександр* александр*
Svitlana Onyshchuk|head of the Ivano-Frankivsk regional military administration|UA-26|UA|onyshchuk онищук*|svitlana світлан* светлан*
Volodymyr Trush|head of the Ternopil regional military administration|UA-61|UA|!trush !труш*|volodymyr володимир* владимир*
Viacheslav Nehoda|head of the Ternopil regional military administration|UA-61|UA|nehoda негод*|viacheslav в'ячеслав* вячеслав*
Ivan Rudnytskyi|head of the Volyn regional military administration|UA-07|UA|rudnytskyi рудницьк* рудницк*|ivan іван* иван*
Yurii Pohuliaiko|head of the Volyn regional military administration|UA-07|UA|pohuliaiko погуляйк*|yurii yuriy юрі* юри*
Yurii Bielousov|head of the war crimes department of the Prosecutor General's Office||UA|bielousov бєлоусов*|yurii yuriy юрі* юри*
Andrii Kostin|Prosecutor General of Ukraine||UA|kostin костін* костин*|andrii andriy андрі* андре*
Dmytro Lubinets|Parliament Commissioner for Human Rights||UA|lubinets лубінец* лубинец*|dmytro дмитр*
Ihor Syrota|head of Ukrhydroenergo||UA|!syrota !сирот*|ihor igor ігор* игор*
Volodymyr Kudrytskyi|head of Ukrenergo||UA|kudrytskyi kudrytsky кудрицьк* кудрицк*|volodymyr володимир* владимир*
Vadym Mysnyk|North Operational Command spokesperson||UA|mysnyk мисник* мысник*|vadym вадим*
Vyacheslav Gladkov|governor of Belgorod region|RU-BEL|RU|gladkov гладков*|vyacheslav viatcheslav viacheslav вячеслав* в'ячеслав*
Valentin Demidov|mayor of Belgorod|RU-BEL|RU|demidov демідов* демидов*|valentin валентин*
Roman Starovoit|governor of Kursk region|RU-KRS|RU|starovoit starovoyt starovoït старовойт*|roman роман*
Alexei Smirnov|acting governor of Kursk region|RU-KRS|RU|!smirnov !смірнов* !смирнов*|alexei alexey aleksei олексі* алексе*
Alexander Khinshtein|governor of Kursk region|RU-KRS|RU|khinshtein khinstein khinchteïn хінштейн* хинштейн*|alexander aleksandr олександр* александр*
Igor Kutsak|mayor of Kursk|RU-KRS|RU|kutsak куцак*|igor ігор* игор*
Sergei Kotlyarov|acting mayor of Kursk|RU-KRS|RU|!kotlyarov !котляров*|sergei sergey сергі* серге*
Alexander Bogomaz|governor of Bryansk region|RU-BRY|RU|bogomaz богомаз*|alexander aleksandr alexandr олександр* александр*
Alexander Gusev|governor of Voronezh region|RU-VOR|RU|!gusev !goussev !гусєв* !гусев*|alexander aleksandr олександр* александр*
Vasily Golubev|governor of Rostov region|RU-ROS|RU|golubev голубєв* голубев*|vasily vasiliy васил*
Yury Slyusar|governor of Rostov region|RU-ROS|RU|slyusar sliusar sliousar слюсар*|yury yuri юрі* юри*
Veniamin Kondratyev|governor of Krasnodar territory|RU-KDA|RU|kondratyev kondratiev кондратьєв* кондратьев*|veniamin веніамін* вениамин*
Andrei Kravchenko|mayor of Novorossiysk|RU-KDA|RU|!kravchenko !кравченк*|andrei andrey андрі* андре*
Andrei Proshunin|mayor of Sochi|RU-KDA|RU|proshunin прошунін* прошунин*|andrei andrey андрі* андре*
Igor Artamonov|governor of Lipetsk region|RU-LIP|RU|artamonov артамонов*|igor ігор* игор*
Andrey Klychkov|governor of Oryol region|RU-ORL|RU|klychkov кличков* клычков*|andrey andrei андрі* андре*
Vladislav Shapsha|governor of Kaluga region|RU-KLU|RU|shapsha шапш*|vladislav владислав*
Alexei Dyumin|governor of Tula region|RU-TUL|RU|dyumin дюмін* дюмин*|alexei alexey алексе* олексі*
Dmitry Milyaev|governor of Tula region|RU-TUL|RU|milyaev міляєв* миляев*|dmitry dmitri дмитр*
Vasily Anokhin|governor of Smolensk region|RU-SMO|RU|anokhin анохін* анохин*|vasily васил*
Roman Busargin|governor of Saratov region|RU-SAR|RU|busargin boussarguine бусаргін* бусаргин*|roman роман*
Andrey Bocharov|governor of Volgograd region|RU-VGG|RU|bocharov бочаров*|andrey andrei андрі* андре*
Vyacheslav Fedorishchev|governor of Samara region|RU-SAM|RU|fedorishchev федоріщев* федорищев*|vyacheslav вячеслав*
Dmitry Azarov|governor of Samara region|RU-SAM|RU|!azarov !азаров*|dmitry dmitri дмитр*
Alexei Russkikh|governor of Ulyanovsk region|RU-ULY|RU|!russkikh !русских|alexei alexey aleksei олексі* алексе*
Sergei Sitnikov|governor of Kostroma region|RU-KOS|RU|sitnikov ситников* ситніков*|sergei sergey сергі* серге*
Stanislav Voskresensky|governor of Ivanovo region|RU-IVA|RU|!voskresensky !воскресенськ* !воскресенск*|stanislav станіслав* станислав*
Rostislav Goldstein|head of Komi|RU-KO|RU|!goldstein гольдштейн* гольдштеин*|rostislav ростислав*
Alexander Tsybulsky|governor of Arkhangelsk region|RU-ARK|RU|tsybulsky цибульськ* цыбульск*|alexander aleksandr александр* олександр*
Sergei Sobyanin|mayor of Moscow|RU-MOW|RU|sobyanin sobianine собянін* собянин*|sergei sergey сергі* серге*
Andrei Vorobyov|governor of Moscow region|RU-MOS|RU|vorobyov vorobyev воробйов* воробьев*|andrei andrey андрі* андре*
Pavel Malkov|governor of Ryazan region|RU-RYA|RU|malkov малков*|pavel павел* павл*
Maxim Yegorov|governor of Tambov region|RU-TAM|RU|!yegorov !егоров* !єгоров*|maxim максим*
Alexander Drozdenko|governor of Leningrad region|RU-LEN|RU|drozdenko дрозденк*|alexander aleksandr александр* олександр*
Gleb Nikitin|governor of Nizhny Novgorod region|RU-NIZ|RU|!nikitin !нікітін* !никитин*|gleb глеб* гліб*
Igor Rudenya|governor of Tver region|RU-TVE|RU|rudenya руденя рудени рудене руденю руденей|igor ігор* игор*
Rustam Minnikhanov|head of Tatarstan|RU-TA|RU|minnikhanov мінніханов* минниханов*|rustam рустам*
Radiy Khabirov|head of Bashkortostan|RU-BA|RU|khabirov хабіров* хабиров*|radiy radi радій* радий* радия* радием*
Alexander Brechalov|head of Udmurtia|RU-UD|RU|brechalov бречалов*|alexander aleksandr александр* олександр*
Ramzan Kadyrov|head of Chechnya|RU-CE|RU|kadyrov кадиров* кадыров*|ramzan рамзан*
Sergei Menyaylo|head of North Ossetia|RU-SE|RU|menyaylo menyailo меняйл* міняйл*|sergei sergey сергі* серге*
Vladimir Vladimirov|governor of Stavropol territory|RU-STA|RU|!vladimirov !владимиров* !володимиров*|vladimir владимир* володимир*
Murat Kumpilov|head of Adygea|RU-AD|RU|kumpilov кумпілов* кумпилов*|murat мурат*
Yevgeny Pervyshov|governor of Tambov region|RU-TAM|RU|pervyshov первишов* первышов*|yevgeny evgeny євген* евген*
Georgy Filimonov|governor of Vologda region|RU-VLG|RU|filimonov філімонов* филимонов*|georgy георгі* георги*
Alexander Beglov|governor of Saint Petersburg|RU-SPE|RU|beglov бєглов* беглов*|alexander aleksandr александр* олександр*
Dmitry Makhonin|governor of Perm territory|RU-PER|RU|makhonin махонін* махонин*|dmitry дмитр*
Alexei Teksler|governor of Chelyabinsk region|RU-CHE|RU|teksler текслер*|alexei олексі* алексе*
Yevgeny Solntsev|governor of Orenburg region|RU-ORE|RU|!solntsev !солнцев* !сонцев*|yevgeny євген* евген*
Alexander Moor|governor of Tyumen region|RU-TYU|RU|!moor !моор*|alexander александр* олександр*
Alexander Avdeev|governor of Vladimir region|RU-VLA|RU|!avdeev !авдєєв* !авдеев*|alexander александр* олександр*
Oleg Melnichenko|governor of Penza region|RU-PNZ|RU|!melnichenko !мельниченк*|oleg олег*
Ruslan Zaparaniuk|head of the Chernivtsi regional military administration|UA-77|UA|zaparaniuk zaparanyuk запаранюк*|ruslan руслан*
Viktor Mykyta|head of the Zakarpattia regional military administration|UA-21|UA|!mykyta !mikita !микит*|viktor victor віктор* виктор*
Myroslav Biletskyi|head of the Zakarpattia regional military administration|UA-21|UA|!biletskyi !biletsky !білецьк* !билецк*|myroslav miroslav мирослав*
Oleksandr Lysenko|mayor of Sumy|UA-59|UA|!lysenko !лисенк* !лысенк*|oleksandr олександр* александр*
Igor Kobzev|governor of Irkutsk region|RU-IRK|RU|!kobzev !кобзєв* !кобзев*|igor ігор* игор*
Denis Pasler|governor of Sverdlovsk region|RU-SVE|RU|pasler паслер*|denis денис*
Alexei Besprozvannykh|governor of Kaliningrad region|RU-KGD|RU|besprozvannykh безпрозванн* беспрозванн*|alexei aleksei alexey олексі* алексе*
Vladimir Leontyev|Russian-installed head of Nova Kakhovka|UA-65|RU|!leontyev !leontiev !леонтьєв* !леонтьев*|vladimir володимир* владимир*
Kirill Stremousov|Russian-installed deputy head of Kherson region|UA-65|RU|stremousov стремоусов*|kirill kyrylo кирил*
Vladimir Rogov|Russian-installed official of Zaporizhzhia region|UA-23|RU|!rogov !rohov !рогов*|vladimir володимир* владимир*
Galina Danilchenko|Russian-installed mayor of Melitopol|UA-23|RU|danilchenko данильченк*|galina halyna галин*
Alexei Logvinenko|head of Rostov-on-Don|RU-ROS|RU|!logvinenko !логвиненк*|alexei aleksei alexey олексі* алексе*
Svetlana Kambulova|head of Taganrog|RU-ROS|RU|kambulova камбулов*|svetlana світлан* светлан*
Igor Babushkin|governor of Astrakhan region|RU-AST|RU|!babushkin !бабушкін* !бабушкин*|igor ігор* игор*
Mikhail Vedernikov|governor of Pskov region|RU-PSK|RU|vedernikov ведерніков* ведерников*|mikhail михаил* михайл*
Andrey Chibis|governor of Murmansk region|RU-MUR|RU|chibis чибіс* чибис*|andrey andrei андрі* андре*
Alexander Dronov|governor of Novgorod region|RU-NGR|RU|!dronov !дронов*|alexander александр* олександр*
Mikhail Yevrayev|governor of Yaroslavl region|RU-YAR|RU|yevrayev євраєв* евраев*|mikhail михаил* михайл*
Vitaly Korolev|governor of Tver region|RU-TVE|RU|!korolev !korolyov !корольов* !королев*|vitaly віталі* витали*
Sergei Melikov|head of Dagestan|RU-DA|RU|melikov меліков* меликов*|sergei sergey сергі* серге*
Oleg Nikolaev|head of Chuvashia|RU-CU|RU|!nikolaev !nikolayev !ніколаєв* !николаев*|oleg олег*
Artyom Zdunov|head of Mordovia|RU-MO|RU|zdunov здунов*|artyom артем*
Batu Khasikov|head of Kalmykia|RU-KL|RU|khasikov хасіков* хасиков*|batu бату
Gennady Bondarev|head of Grayvoron district|RU-BEL|RU|!bondarev !бондарєв* !бондарев*|gennady геннаді* геннади*
Mikhail Razvozhayev|Russian-installed governor of Sevastopol|UA-40|RU|razvozhayev razvozhaev развожаєв* развожаев*|mikhail михайл* михаил*
Sergei Aksyonov|Russian-installed head of Crimea|UA-43|RU|aksyonov aksenov aksionov аксьонов* аксенов*|sergei sergey сергі* серге*
Denis Pushilin|Russian-installed head of Donetsk region|UA-14|RU|pushilin pouchiline пушилін* пушилин*|denis денис*
Alexei Kulemzin|Russian-installed mayor of Donetsk|UA-14|RU|kulemzin кулемзін* кулемзин*|alexei alexey aleksei олексі* алексе*
Ivan Prikhodko|Russian-installed mayor of Horlivka|UA-14|RU|!prikhodko !приходьк*|ivan іван* иван*
Leonid Pasechnik|Russian-installed head of Luhansk region|UA-09|RU|pasechnik пасічник* пасечник*|leonid леонід* леонид*
Vladimir Saldo|Russian-installed head of Kherson region|UA-65|RU|saldo сальдо*|vladimir володимир* владимир*
Yevgeny Balitsky|Russian-installed head of Zaporizhzhia region|UA-23|RU|balitsky balitskiy балицьк* балицк*|yevgeny evgeny євген* евген*
Sergei Shoigu|defence minister of Russia||RU|shoigu shoygu choïgou choigou шойг*|sergei sergey sergueï serguei сергі* серге*
Andrei Belousov|defence minister of Russia||RU|!belousov !бєлоусов* !белоусов*|andrei andrey андрі* андре*
Vladimir Putin|president of Russia||RU|putin poutine путін* путин*|vladimir володимир* владимир*
Dmitry Peskov|Kremlin spokesman||RU|peskov пєсков* песков*|dmitry dmitri дмитр*
Dmitry Medvedev|deputy chairman of Russia's Security Council||RU|medvedev медведєв* медведев*|dmitry dmitri дмитр*
Sergei Lavrov|foreign minister of Russia||RU|lavrov лавров*|sergei sergey sergueï сергі* серге*
Maria Zakharova|Russian Foreign Ministry spokeswoman||RU|zakharova захаров*|maria марі* мари*
Igor Konashenkov|Russian Defence Ministry spokesman||RU|konashenkov konachenkov конашенков*|igor ігор* игор*
Valery Gerasimov|chief of the Russian General Staff||RU|gerasimov guerassimov герасимов*|valery valeri валері* валери*
Ilya Ponomarev|former Russian MP in exile|||ponomarev ponomarov пономарьов* пономарев*|ilya ілля илья
Denis Kapustin|commander of the Russian Volunteer Corps|||kapustin kapoustine капустін* капустин*|denis денис*
Aleksei Baranovsky|Freedom of Russia Legion fighter|||baranovsky барановськ* барановск*|aleksei alexei олексі* алексе*
Jake Sullivan|US national security adviser||US|!sullivan !салліван* !салливан*|jake джейк*
Joe Biden|president of the United States||US|biden байден*|joe джо
Donald Trump|president of the United States||US|trump трамп*|donald дональд*
Lloyd Austin|US secretary of defence||US|!austin !остін* !остин*|lloyd ллойд*
Antony Blinken|US secretary of state||US|blinken блінкен* блинкен*|antony anthony ентоні* энтони*
Patrick Ryder|Pentagon press secretary||US|!ryder !райдер*|patrick pat патрік* патрик*
Bridget Brink|US ambassador to Ukraine||US|!brink !брінк* !бринк*|bridget бріджит* бриджит*
Mike Johnson|speaker of the US House||US|!johnson !джонсон*|mike майк*
Josep Borrell|EU High Representative||EU|borrell боррел*|josep жозеп*
Kaja Kallas|EU High Representative||EU|kallas каллас*|kaja кая* каї* кай*
Ursula von der Leyen|president of the European Commission||EU|leyen ляєн* ляйен* лайен*|ursula урсул*
Jens Stoltenberg|NATO Secretary General||NATO|stoltenberg столтенберг*|jens єнс* йенс*
Mark Rutte|NATO Secretary General||NATO|rutte рютте* рюттe*|mark марк*
Olaf Scholz|chancellor of Germany||DE|scholz шольц*|olaf олаф*
Friedrich Merz|chancellor of Germany||DE|merz мерц*|friedrich фрідріх* фридрих*
Boris Pistorius|defence minister of Germany||DE|pistorius пісторіус* писториус*|boris борис*
Emmanuel Macron|president of France||FR|macron макрон*|emmanuel емманюел* эмманюэл*
Keir Starmer|prime minister of the United Kingdom||GB|starmer стармер*|keir кір* кир*
Rishi Sunak|prime minister of the United Kingdom||GB|sunak сунак*|rishi ріші риши
Grant Shapps|defence secretary of the United Kingdom||GB|shapps шеппс*|grant грант*
Petr Fiala|prime minister of Czechia||CZ|fiala фіал* фиал*|petr петр*
Petr Pavel|president of Czechia||CZ|!pavel !павел*|petr петр*
Richard Marles|defence minister of Australia||AU|marles марлз*|richard річард* ричард*
Bill Blair|defence minister of Canada||CA|!blair !блер* !блэр*|bill білл* билл*
Kajsa Ollongren|defence minister of the Netherlands||NL|ollongren оллонгрен*|kajsa кайс*
Troels Lund Poulsen|defence minister of Denmark||DK|poulsen поульсен*|troels lund троельс*
Andris Spruds|defence minister of Latvia||LV|spruds sprūds спрудс*|andris андріс* андрис*
Gavin Gray|IMF mission chief for Ukraine||IMF|!gray !грей*|gavin гевін* гэвин*
Rafael Grossi|IAEA Director General||IAEA|grossi гроссі* гросси*|rafael рафаель* рафаэл*
`;

/** Persons by public record. */
export const people: readonly Person[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", office = "", region, side, surnames = "", given = ""] = row.split("|");
    return { name, office, region: region || null, side: side || null, surnames, given };
  });
