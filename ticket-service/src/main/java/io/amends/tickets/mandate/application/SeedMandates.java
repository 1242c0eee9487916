package io.amends.tickets.mandate.application;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.tickets.mandate.domain.Grant;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Times;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.application.KnownTools;
import io.amends.tickets.tool.domain.Tool;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/** Gives a new installation its first mandates. Who has any keeps what there is. */
@ApplicationScoped
public class SeedMandates {

    private static final Logger LOG = Logger.getLogger(SeedMandates.class);

    private final Grants grants;
    private final KnownTools tools;
    private final ObjectMapper json;
    private final MandateConfig config;

    SeedMandates(Grants grants, KnownTools tools, ObjectMapper json, MandateConfig config) {
        this.grants = grants;
        this.tools = tools;
        this.json = json;
        this.config = config;
    }

    // Waits: nobody is to find the house open and without mandates, and a broken file must not start it.
    void start(@Observes StartupEvent event) throws Throwable {
        if (config.seed().isPresent()) {
            VertxContextSupport.subscribeAndAwait(() -> seed(config.seed().get()));
        }
    }

    @WithTransaction
    public Uni<Integer> seed(Path file) {
        return Uni.createFrom().item(() -> read(file))
                .chain(grants::addWhenNone)
                .invoke(added -> LOG.infof("Mandates seeded: added=%d", added));
    }

    private List<Grant> read(Path file) {
        try {
            return json.readValue(file.toFile(), Seed.class).mandates().stream()
                    .filter(SeededMandate::isGiven)
                    .map(SeededMandate::grant)
                    .map(this::fitting)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new BrokenSeed(file, e);
        }
    }

    private Grant fitting(Grant grant) {
        if (!(tools.inForce(grant.remedy().code()) instanceof Tool tool) || !tool.isRemedy()
                || tool.ofMoney() != (grant.limits() != null)) {
            throw new IllegalArgumentException("No remedy, or limited in the wrong way: " + grant.remedy().code());
        }
        return grant;
    }

    record Seed(List<SeededMandate> mandates) {
    }

    /**
     * @param limit of one decision; absent for what has no amount
     * @param customerLimit for one customer within the window; absent = that of one decision
     * @param customerWindow absent = 24 hours
     * @param dayTimes how often a day, of what has no amount
     * @param accepted absent = true; what is not accepted yet is not given yet
     */
    record SeededMandate(@Nullable String role, @Nullable String person, String remedy, @Nullable Money limit,
            @Nullable Money customerLimit, @Nullable Duration customerWindow, @Nullable Money dayLimit,
            @Nullable Repeat repeatLimit, @Nullable Integer dayTimes, @Nullable Instant from, @Nullable Instant to,
            @Nullable Boolean accepted) {

        boolean isGiven() {
            return accepted == null || accepted;
        }

        Grant grant() {
            var type = new RemedyType(remedy);
            var times = type.isWords() || limit != null ? null : new Times(dayTimes, repeatLimit);
            return new Grant(role != null ? Holder.role(role) : Holder.person(required(person)), type, limits(), times, from,
                    to);
        }

        private @Nullable Limits limits() {
            return limit == null ? null
                    : new Limits(limit, customerLimit == null ? limit : customerLimit,
                            customerWindow == null ? Limits.USUAL_WINDOW : customerWindow, dayLimit, repeatLimit);
        }

        private static String required(@Nullable String person) {
            if (person == null) {
                throw new IllegalArgumentException("A mandate is given to a role or to a person");
            }
            return person;
        }
    }

    /** The file is not there or not in the documented form. */
    static class BrokenSeed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenSeed(Path file, Throwable cause) {
            super("amends.mandate.seed cannot be read: " + file, cause);
        }
    }
}
