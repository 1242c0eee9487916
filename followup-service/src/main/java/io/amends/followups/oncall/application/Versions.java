package io.amends.followups.oncall.application;

import java.util.List;
import java.util.Map;

import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.web.IfMatch;

/** Nothing of the rota is overwritten unseen. */
final class Versions {

    private Versions() {
    }

    static void require(IfMatch meant, Kept<?> current) {
        if (!meant.admits(current.version())) {
            throw new Refused(new Refusal(412, "changed-meanwhile", List.of(),
                    Map.of("current", Map.of("version", current.version()))));
        }
    }
}
