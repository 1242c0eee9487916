package io.amends.channels.intake.application;

import java.util.List;

import io.amends.channels.intake.domain.Happening;

/** A webhook, and what was read of it. */
sealed interface ReadWebhook {

    /** Who did it; what belongs to nobody shares one lane. */
    String personId();

    record Understood(RawWebhook raw, List<Happening> happenings) implements ReadWebhook {

        @Override
        public String personId() {
            return happenings.stream().findFirst().map(Happening::personId).orElse("");
        }
    }

    record Unreadable(RawWebhook raw, String reason) implements ReadWebhook {

        @Override
        public String personId() {
            return "";
        }
    }
}
