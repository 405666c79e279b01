package app.klatch.capture;

/// The rows of [CaptureTableTest]. Today is Wednesday, 18 November 2026, half past six in the evening.
final class CaptureTables {

    static final String PEOPLE = """
            Tomás Vega => name Tomás Vega
            tomás vega of litware => name tomás vega | company litware
            Met Tomás Vega => name Tomás Vega | how in person | stance talked
            Ingrid van der Berg from Proseware => name Ingrid van der Berg | company Proseware
            Dr. Amina Bello of St. Mary's Clinic => name Dr. Amina Bello | company St. Mary's Clinic
            Leo Park, CTO at Fabrikam => name Leo Park | title CTO | company Fabrikam
            Leo Park, Fabrikam, head of engineering => name Leo Park | title head of engineering | company Fabrikam
            Leo Park (Fabrikam), wants a demo => name Leo Park | company Fabrikam | note wants a demo
            Leo Park - VP Sales - Fabrikam Europe => name Leo Park | title VP Sales | company Fabrikam Europe
            Leo Park works for Tailspin Toys as a product designer => name Leo Park | title product designer | company Tailspin Toys
            COO Leo Park of Fabrikam => name Leo Park | title COO | company Fabrikam
            Leo Park of Marks & Spencer => name Leo Park | company Marks & Spencer
            Leo Park of Bread and Butter GmbH, twins => name Leo Park | company Bread and Butter GmbH | note twins
            Leo Park of 7Eleven #surf => name Leo Park | company 7Eleven | likes surf
            Tom Baker, baker => name Tom Baker | title baker
            "Team Zebra" of "Fish and Chips" => name Team Zebra | company Fish and Chips
            王芳 of 华为 => name 王芳 | company 华为
            يوسف علي @LinkedIn => name يوسف علي | at LinkedIn
            דוד לוי 🙂 nice talk => name דוד לוי | note 🙂 nice talk
            Zoë D'Arcy-Müller of Côte d'Azur Yachts => name Zoë D'Arcy-Müller | company Côte d'Azur Yachts
            lunch with Nadia => name Nadia | known Nadia Osei | how in person | stance talked
            coffee with grace => name grace | how in person | stance talked
            coffee with Grace of Proseware => name Grace | known Grace Kim | company Proseware | how in person | stance talked
            saw nadia osei again => name nadia osei | known Nadia Osei | how in person | stance talked | note again
            Sean OMalley called about the lease => name Sean OMalley | known Seán O'Malley | how phone | stance talked | they began | note about the lease
            got an email from Wei Lin => name Wei Lin | known Wei Lin | how email | stance talked | they began
            Omar Haddad texted me yesterday => name Omar Haddad | known Omar Haddad | when 2026-11-17 | how message | stance talked | they began
            commented on Wei Lin's article => name Wei Lin | known Wei Lin | how public post | stance talked | note article
            Lara Holt via Omar Haddad => name Lara Holt | via Omar Haddad!
            Lara Holt ~nadia => name Lara Holt | via Nadia Osei!
            Lara Holt, referred by Piet Maas => name Lara Holt | via Piet Maas
            recommended by Wei Lin: Lara Holt of Contoso => name Lara Holt | company Contoso | via Wei Lin!
            Lara Holt loves rowing, cheese and old cars => name Lara Holt | likes rowing; cheese; old cars
            Lara Holt is into jazz, has a dog => name Lara Holt | likes jazz | note has a dog
            Lara Holt likes the idea => name Lara Holt | note likes the idea
            Lara Holt #tea #long_walks with milk => name Lara Holt | likes tea; long walks | note with milk
            Lara Holt *** every 6w => name Lara Holt | plate 42 | stars close friend
            Lara Holt keep in touch every 2 months => name Lara Holt | plate 60
            Lara Holt every 3w..5w * => name Lara Holt | plate 21..35 | stars contact
            Lara Holt // at "five" #no !mon ~nobody => name Lara Holt | note at "five" #no !mon ~nobody
            Nadia Osei introduced me to her brother => name Nadia Osei | known Nadia Osei | stance got | note introduced me to her brother
            helped Wei Lin find an office => name Wei Lin | known Wei Lin | stance gave | note helped find an office
            Wei Lin +gave a tip about printers => name Wei Lin | known Wei Lin | stance gave | note a tip about printers
            Wei Lin +broadcast => name Wei Lin | known Wei Lin | stance broadcast
            Nice to meet Lara Holt of Contoso => name Lara Holt | company Contoso | how in person | stance talked
            Zoom: Lara Holt => name Lara Holt | how online meeting | stance talked
            Wei Lin phone call yesterday => name Wei Lin | known Wei Lin | when 2026-11-17 | how phone | stance talked
            Hi, I'd like to add you to my professional network on LinkedIn. - Lara Holt => name Lara Holt | at LinkedIn | they began | note Hi
            Hopper77 would like to add you to their network => handle Hopper77 | they began
            Lara Holt wants to connect with you on LinkedIn => name Lara Holt | at LinkedIn | they began
            You have an invitation from Lara Holt => name Lara Holt | they began
            Lara Holt sent you a friend request on Facebook => name Lara Holt | at Facebook | they began
            """;

    static final String CONTACTS = """
            lara@holt.example => mail lara@holt.example
            Lara Holt <lara@holt.example> => name Lara Holt | mail lara@holt.example
            Holt, Lara <lara@holt.example> => name Lara Holt | mail lara@holt.example
            lara(at)holt(dot)example => mail lara@holt.example
            lara [at] holt.example => mail lara@holt.example
            Lara Holt, lara at holt dot example => name Lara Holt | mail lara@holt.example
            Lara Holt, Holt Boats, lara@holtboats.example, +44 20 7946 0958 => name Lara Holt | company Holt Boats | mail lara@holtboats.example | phone +44 20 7946 0958
            Lara Holt tel: 555-0142 => name Lara Holt | phone 555-0142
            call Lara Holt tel: 555-0142 => name Lara Holt | phone 555-0142 | note call
            Lara Holt\\nTel. work: 555-0142 => name Lara Holt | phone 555-0142
            Lara Holt (415) 555-0142 ext. 7 => name Lara Holt | phone (415) 555-0142 ext. 7
            Lara Holt budget 500 000 => name Lara Holt | note budget 500 000
            Lara Holt 2026-11-10 => name Lara Holt | when 2026-11-10
            linkedin.com/in/lara-holt Lara Holt => name Lara Holt | handle lara-holt | at LinkedIn
            https://x.com/laraholt => handle laraholt | at Twitter / X
            https://social.example/@lara Lara Holt => name Lara Holt | handle lara@social.example | at Mastodon (new)
            @lara@social.example => handle lara@social.example | at Mastodon (new)
            Lara Holt https://holt.example => name Lara Holt | web holt.example
            Lara Holt twitter: @laraholt => name Lara Holt | handle laraholt | at Twitter / X
            nadia@litware.example => known Nadia Osei | mail nadia@litware.example
            N. Osei +1 (415) 555-0177 => name N. Osei | known Nadia Osei | phone +1 (415) 555-0177
            """;

    static final String PLACES = """
            Lara Holt @Harbour breakfast => name Lara Holt | at Harbour breakfast
            Lara Holt @harbour => name Lara Holt | at Harbour
            Lara Holt @cafe muller stammtisch => name Lara Holt | at Café Müller Stammtisch
            Lara Holt @Chamber !mon call => name Lara Holt | at Chamber after-hours | next 2026-11-23 me call
            Lara Holt @Makers Market => name Lara Holt | at Makers' Market
            Lara Holt @Founders Friday Breakfast wants a site => name Lara Holt | at Founders Friday Breakfast (new) | note wants a site
            Lara Holt @"Beer & Books" => name Lara Holt | at Beer & Books (new)
            met Lara Holt at the harbour breakfast on Tuesday => name Lara Holt | at Harbour breakfast | when 2026-11-17 | how in person | stance talked
            met Lara Holt of Contoso on LinkedIn => name Lara Holt | company Contoso | at LinkedIn | how message | stance talked
            Lara Holt, engineer at Facebook => name Lara Holt | title engineer | company Facebook
            Lara Holt from LinkedIn => name Lara Holt | company LinkedIn
            met Lara Holt at the airport => name Lara Holt | how in person | stance talked | note at the airport
            two weeks ago dinner with Lara Holt => name Lara Holt | when 2026-11-04 | how in person | stance talked
            Lara Holt, moves in June => name Lara Holt | note moves in June
            Lara Holt of Black Friday Deals => name Lara Holt | company Black Friday Deals
            April Jones of May & Co => name April Jones | company May & Co
            I'm at Harbour breakfast => I'm at Harbour breakfast, 2026-11-18
            I am at the Founders Friday now => I'm at Founders Friday, 2026-11-18
            I'm at Chamber after-hours, met Lara Holt => I'm at Chamber after-hours, 2026-11-18 && name Lara Holt | at Chamber after-hours | when 2026-11-18 | how in person | stance talked
            """;

    static final String STEPS = """
            Lara Holt !fri => name Lara Holt | next 2026-11-20 me
            Lara Holt !in 3 days call about the lease, twins => name Lara Holt | next 2026-11-21 me call about the lease | note twins
            Lara Holt !tomorrow 9am ring her #tea => name Lara Holt | likes tea | next 2026-11-19T09:00 me ring her
            Lara Holt !send samples mon => name Lara Holt | next 2026-11-23 me send samples
            Lara Holt !mon deck ?thu answer => name Lara Holt | next 2026-11-23 me deck; 2026-11-19 them answer
            Lara Holt !every 2 weeks send report => name Lara Holt | next 2026-12-02 me send report (every 2 weeks)
            Lara Holt !every friday 9am coffee, twins => name Lara Holt | next 2026-11-20T09:00 me coffee (every week) | note twins
            Lara Holt ?each month unless she writes: invoice #tea => name Lara Holt | likes tea | next 2026-12-18 them invoice (every month · unless they answer)
            Lara Holt !fri call every 6w => name Lara Holt | next 2026-11-20 me call | plate 42
            Lara Holt !every 4w..8w => name Lara Holt | plate 28..56
            Lara Holt !soonish => name Lara Holt | note !soonish
            Lara Holt !31 feb call => name Lara Holt | note !31 feb call
            call Lara Holt next Monday about the lease => name Lara Holt | next 2026-11-23 me call Lara Holt about the lease
            remind me on Friday to thank Wei Lin => name Wei Lin | known Wei Lin | next 2026-11-20 me thank Wei Lin
            remind me to thank Wei Lin => name Wei Lin | known Wei Lin | next 2026-11-25 me thank Wei Lin
            met Lara Holt, need to send her the plan by 4 Dec => name Lara Holt | how in person | stance talked | next 2026-12-04 me send her the plan
            lunch with Nadia Osei tomorrow => name Nadia Osei | known Nadia Osei | next 2026-11-19 me lunch with Nadia Osei
            Met Lara Holt tomorrow => name Lara Holt | next 2026-11-19 me meet Lara Holt
            met Lara Holt, tomorrow => name Lara Holt | next 2026-11-19 me meet Lara Holt
            tomorrow met Wei Lin => name Wei Lin | known Wei Lin | next 2026-11-19 me meet Wei Lin
            called Omar Haddad next Tuesday => name Omar Haddad | known Omar Haddad | next 2026-11-24 me call Omar Haddad
            called omar next Tuesday about the lease => name omar | known Omar Haddad | next 2026-11-24 me call omar about the lease
            Omar Haddad called next Tuesday => name Omar Haddad | known Omar Haddad | next 2026-11-24 them Omar Haddad call
            met Lara Holt of Contoso at the Harbour breakfast in 3 days => name Lara Holt | company Contoso | next 2026-11-21 me meet Lara Holt of Contoso at the Harbour breakfast
            Met Wei Lin tomorrow // bring the book => name Wei Lin | known Wei Lin | next 2026-11-19 me meet Wei Lin | note bring the book
            spoke with Wei Lin 2027-01-12 => name Wei Lin | known Wei Lin | next 2027-01-12 me speak with Wei Lin
            Wei Lin tomorrow => name Wei Lin | known Wei Lin | next 2026-11-19 me
            Wei Lin @Harbour tomorrow => name Wei Lin | known Wei Lin | next 2026-11-19 me Wei Lin @Harbour
            called Omar Haddad about the fair next week => name Omar Haddad | known Omar Haddad | how phone | stance talked | note about the fair next week
            met Lara Holt, wants a demo tomorrow => name Lara Holt | how in person | stance talked | note wants a demo tomorrow
            Lara Holt, wants a quote by Friday => name Lara Holt | note wants a quote by Friday
            waiting for the drawings from Wei Lin by Monday => name Wei Lin | known Wei Lin | next 2026-11-23 them the drawings
            waiting for Wei Lin => name Wei Lin | known Wei Lin | next 2026-11-25 them
            promised Wei Lin to send the plan on Monday => name Wei Lin | known Wei Lin | stance gave | next 2026-11-23 me send the plan
            keep in touch with Wei Lin every 6 weeks => name Wei Lin | known Wei Lin | plate 42
            Lara Holt every day counts => name Lara Holt | note every day counts
            promised Wei Lin the plan by Monday => name Wei Lin | known Wei Lin | stance gave | next 2026-11-23 me the plan
            Lara Holt promised to send the plan by Monday => name Lara Holt | stance got | next 2026-11-23 them send the plan
            Lara Holt will call me back on Monday => name Lara Holt | next 2026-11-23 them call me back
            Wei Lin call next week => name Wei Lin | known Wei Lin | next 2026-11-25 me call
            coffee with Wei Lin tomorrow 9am => name Wei Lin | known Wei Lin | next 2026-11-19T09:00 me coffee with Wei Lin
            coffee with Wei Lin on Monday => name Wei Lin | known Wei Lin | when 2026-11-16 | how in person | stance talked
            call with Wei Lin this morning => name Wei Lin | known Wei Lin | when 2026-11-18 | how phone | stance talked
            Wei Lin, monthly => name Wei Lin | known Wei Lin | plate 30
            Wei Lin called, left voicemail !tomorrow => name Wei Lin | known Wei Lin | how phone | stance talked | they began | next 2026-11-19 me | note left voicemail
            +gave intro to Lara Holt => name Lara Holt | stance gave | note intro
            Lara Holt !next time ask about the boat, twins => name Lara Holt | next time ask about the boat | note twins
            Wei Lin !Next time we talk: the plan for March #tea !fri deck => name Wei Lin | known Wei Lin | likes tea | next 2026-11-20 me deck | next time the plan for March
            Lara Holt !next time I see her, ask about Friday ** => name Lara Holt | next time ask about Friday | stars friend
            Lara Holt !next time => name Lara Holt | note !next time
            Lara Holt next time ask about the boat => name Lara Holt | note next time ask about the boat
            Lara Holt ?next time ask about the boat => name Lara Holt | note ?next time ask about the boat
            !fri => error no person
            I'm at the Harbour !fri send deck => error no person
            tomorrow => error no person
            #tea => error no person
            """;

    static final String SEVERAL = """
            Lara Holt; Jon Frey of Contoso => name Lara Holt && name Jon Frey | company Contoso
            Lara Holt @LinkedIn yesterday\\nJon Frey\\nMia Wong @Harbour => name Lara Holt | at LinkedIn | when 2026-11-17 && name Jon Frey | at LinkedIn | when 2026-11-17 && name Mia Wong | at Harbour
            Lara Holt // likes tea; and boats; Jon Frey of Contoso => name Lara Holt | note likes tea; and boats && name Jon Frey | company Contoso
            Met Lara Holt and Jon Frey at the Harbour breakfast yesterday => name Lara Holt | at Harbour breakfast | when 2026-11-17 | how in person | stance talked && name Jon Frey | at Harbour breakfast | when 2026-11-17 | how in person | stance talked
            lunch with Nadia Osei and Omar => name Nadia Osei | known Nadia Osei | how in person | stance talked && name Omar | known Omar Haddad | how in person | stance talked
            Met Lara Holt and Jon Frey tomorrow => name Lara Holt | next 2026-11-19 me meet Lara Holt and Jon Frey && name Jon Frey | next 2026-11-19 me meet Lara Holt and Jon Frey
            Lara Holt and her husband => name Lara Holt | note and her husband
            Lara Holt\tHolt Boats\tlara@holt.example\t+44 7700 900123 => name Lara Holt | company Holt Boats | mail lara@holt.example | phone +44 7700 900123
            "Lara; Holt" => name Lara; Holt
            Lara Holt; !fri call => name Lara Holt | next 2026-11-20 me call
            @Harbour\\nLara Holt\\nJon Frey => name Lara Holt | at Harbour && name Jon Frey | at Harbour
            Lara Holt\\nSales Director\\nHolt Boats Ltd.\\nM: +44 7700 900123\\nlara@holtboats.example => name Lara Holt | title Sales Director | company Holt Boats Ltd. | mail lara@holtboats.example | phone +44 7700 900123
            Kind regards,\\nLara Holt\\nHolt Boats\\nlara@holtboats.example => name Lara Holt | company Holt Boats | mail lara@holtboats.example | note Kind regards
            Lara Holt\\nlara@holt.example\\nJon Frey\\njon@frey.example => name Lara Holt | mail lara@holt.example && name Jon Frey | mail jon@frey.example
            a@holt.example\\nb@holt.example => mail a@holt.example && mail b@holt.example
            BEGIN:VCARD\\nN:Holt;Lara;;;\\nFN:Lara Holt\\nORG:Holt Boats\\nTEL;TYPE=cell:+44 7700 900123\\nEND:VCARD => name Lara Holt | company Holt Boats | phone +44 7700 900123
            """;

    private CaptureTables() {}
}
