package io.amends.followups.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.followups.followup.domain.FollowUpPlans.Rule;
import io.amends.followups.followup.domain.FollowUpPolicy;
import io.amends.followups.followup.domain.NetworkRules;

/** Plans for coming back as they are written down; what is left out of one is as in the settings. */
record PlansDocument(@Nullable List<PlanEntry> plans, @Nullable List<NetworkEntry> networks) {

    static PlansDocument shipped(ObjectMapper json) {
        try (InputStream file = PlansDocument.class.getResourceAsStream("/coming-back.json")) {
            return json.readValue(Objects.requireNonNull(file), PlansDocument.class);
        } catch (IOException e) {
            throw new IllegalStateException("The shipped coming-back.json cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException when it is unusable, saying why */
    static PlansDocument read(Path path, ObjectMapper json) {
        try {
            return json.readValue(Files.readAllBytes(path), PlansDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(path + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read", e);
        }
    }

    List<Rule> rules(FollowUpPolicy otherwise) {
        return plans == null ? List.of() : plans.stream().map(entry -> entry.rule(otherwise)).toList();
    }

    /** Ours where it names one, else the shipped ones. */
    List<NetworkRules> networks(PlansDocument shipped) {
        var named = networks != null ? networks : shipped.networks();
        return named == null ? List.of() : named.stream().map(NetworkEntry::rules).toList();
    }

    record PlanEntry(@Nullable String remedy, @Nullable String network, @Nullable Duration after,
            @Nullable List<Duration> reminders, @Nullable Duration lapse) {

        Rule rule(FollowUpPolicy otherwise) {
            return new Rule(remedy, network, new FollowUpPolicy(after == null ? otherwise.after() : after,
                    reminders == null ? otherwise.reminders() : reminders, lapse == null ? otherwise.lapse() : lapse));
        }
    }

    record NetworkEntry(@Nullable String network, @Nullable Duration freeTextFor, @Nullable Boolean template,
            @Nullable Boolean mayStart) {

        NetworkRules rules() {
            if (network == null) {
                throw new IllegalArgumentException("each of the networks needs its name");
            }
            return new NetworkRules(network, freeTextFor, isTrue(template), isTrue(mayStart));
        }

        private static boolean isTrue(@Nullable Boolean said) {
            return said != null && said;
        }
    }
}
