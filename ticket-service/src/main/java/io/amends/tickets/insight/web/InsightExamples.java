package io.amends.tickets.insight.web;

/** Examples for the description of the API. */
final class InsightExamples {

    static final String EMPOWERMENT = """
            {"from":"2026-10-28T00:00:00Z","to":"2026-11-27T00:00:00Z","note":null,
             "house":{"tickets":40,"sought":30,"decidable":27,"decidableShare":0.9,"withheld":2,"declined":1,
               "permission":{"asked":2,"answered":2,"seconds":{"count":2,"p50":540,"p95":21600}},
               "effort":{"tickets":31,"mean":2.6,"p95":4},
               "costs":[{"total":{"minor":81000,"currency":"EUR"},"perTicket":{"minor":2025,"currency":"EUR"}}],
               "overruled":{"refused":0,"answered":2,"tooMuch":1,"sampled":9},
               "times":{"reply":{"count":39,"p50":160,"p95":540},"decision":{"count":38,"p50":170,"p95":700},
                 "effect":{"count":38,"p50":175,"p95":900},"verdict":{"count":31,"p50":1500,"p95":90000},
                 "execution":{"count":30,"p50":1,"p95":61}}},
             "teams":[],"weeks":[]}""";

    static final String CARE = """
            {"from":"2026-10-28T00:00:00Z","to":"2026-11-27T00:00:00Z","tickets":40,
             "waiting":{"whole":{"totalSeconds":180000,"seconds":{"count":40,"p50":1500,"p95":90000}},
               "analyse":{"totalSeconds":12000,"seconds":{"count":40,"p50":170,"p95":700}},
               "approval":{"totalSeconds":22000,"seconds":{"count":40,"p50":0,"p95":540}},
               "execute":{"totalSeconds":46000,"seconds":{"count":40,"p50":900,"p95":4000}},
               "customer":{"totalSeconds":100000,"seconds":{"count":40,"p50":600,"p95":80000}}},
             "passedOn":{"tickets":6,"hops":8,"tooOften":1},
             "promises":{"made":12,"kept":9,"broken":1,"open":2,"keptRate":0.9}}""";

    static final String PROPOSAL = """
            {"from":"2026-10-28T00:00:00Z","to":"2026-11-27T00:00:00Z","holderKind":"ROLE","holder":"community-manager",
             "remedy":"refund","currency":"EUR","limit":8000,"customerLimit":null,"dayLimit":null}""";

    static final String WHAT_IF = """
            {"from":"2026-10-28T00:00:00Z","to":"2026-11-27T00:00:00Z","inForce":{"minor":5000,"currency":"EUR"},
             "replayed":30,"freed":2,"waitingSaved":{"count":2,"p50":540,"p95":21600},"waitingSavedSeconds":22140,
             "extraCost":{"minor":3000,"currency":"EUR"},
             "remedies":[{"remedy":"refund","amount":{"minor":8000,"currency":"EUR"},"count":2}],
             "held":0,"heldAmount":{"minor":0,"currency":"EUR"},
             "curve":[{"limit":{"minor":8000,"currency":"EUR"},"waitingSavedSeconds":22140,
               "extraCost":{"minor":3000,"currency":"EUR"},"freed":2,"held":0}]}""";

    private InsightExamples() {
    }
}
