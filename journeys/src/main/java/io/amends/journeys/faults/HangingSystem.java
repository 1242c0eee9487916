package io.amends.journeys.faults;

import java.util.List;
import java.util.Map;

import io.amends.journeys.standin.company.Warehouse;
import io.amends.journeys.story.Api;

/** A second system, with a remedy that only it carries out. While it hangs it may hold up nobody else's. */
final class HangingSystem {

    static final String NAME = "warehouse";
    static final String REMEDY = "courtesy";

    // Two calls are shorter than a lease; and it is so long that whoever waited for them would be felt.
    private static final String DEADLINE = "PT2.5S";

    private HangingSystem() {
    }

    /** Names it, adds its remedy, and gives the community managers a mandate for it, as an administrator does. */
    static void introduce(Api admin, String companyUrl) throws Exception {
        admin.post("/v1/executors", Map.of("name", NAME, "terms", Map.of("protocol", "HTTP", "url",
                companyUrl + Warehouse.PATH, "secrets", List.of("company"), "deadline", DEADLINE)));
        admin.post("/v1/tools", Map.of("code", REMEDY, "tool", Map.of("kind", "REMEDY", "en", wording(), "nl", wording(),
                "money", true, "executor", NAME, "dryRun", false)));
        admin.post("/v1/mandates", Map.of("role", "community-manager", "remedy", REMEDY, "limits", Map.of("perDecision",
                Map.of("minor", 50_000, "currency", "EUR"), "perCustomer", Map.of("minor", 100_000_000, "currency", "EUR"))));
    }

    private static Map<String, String> wording() {
        return Map.of("name", "Courtesy", "phrase", "a courtesy", "preview", "{amount} for customer {customer}");
    }
}
