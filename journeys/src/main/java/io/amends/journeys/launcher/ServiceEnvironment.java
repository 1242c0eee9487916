package io.amends.journeys.launcher;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.amends.journeys.standin.StandInSettings;

/** What each service is told at its start, and only by its environment, as in production. */
final class ServiceEnvironment {

    private static final String DEVELOPMENT_CONSOLE = "http://localhost:5173";

    private final StackSettings settings;
    private final Upkeep upkeep;
    private final StandInSettings standIns;
    private final Seeds seeds;
    private final String cursorSecret = UUID.randomUUID().toString();

    ServiceEnvironment(StackSettings settings, Upkeep upkeep, StandInSettings standIns) {
        this.settings = settings;
        this.upkeep = upkeep;
        this.standIns = standIns;
        this.seeds = new Seeds(settings.data().resolve("seeds"));
    }

    Map<String, String> of(Replica replica) {
        var environment = of(replica.service());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(replica.port()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(replica.management()));
        environment.putAll(upkeep.environment().apply(replica.service()));
        return environment;
    }

    Map<String, String> of(Part service) {
        return switch (service) {
            case TICKET_SERVICE -> ticketService();
            case CHANNEL_SERVICE -> channelService();
            case FOLLOWUP_SERVICE -> followupService();
            default -> throw new IllegalArgumentException(service + " is no service");
        };
    }

    /** Into a file, so that somebody who develops a service can run it by hand against the rest. */
    void write(Part service) {
        String lines = of(service).entrySet().stream()
                .map(entry -> entry.getKey() + "='" + entry.getValue() + "'\n")
                .collect(joining());
        try {
            Files.createDirectories(settings.home(service));
            Files.writeString(settings.environment(service), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> ticketService() {
        var environment = common("tickets", Port.TICKET, Port.TICKET_MANAGEMENT);
        environment.put("AMENDS_COMPANY_URL", "http://" + address(Port.COMPANY));
        environment.put("AMENDS_COMPANY_SECRET", standIns.companySecret());
        environment.put("AMENDS_EXECUTOR_SEED", seeds.executors("http://" + address(Port.STRIPE)).toString());
        environment.put("AMENDS_EXECUTOR_SECRETS", seeds.secrets().toString());
        environment.put("AMENDS_HTTP_ALLOWED", address(Port.COMPANY) + "," + address(Port.STRIPE));
        environment.put("AMENDS_MANDATE_SEED", seeds.mandates().toString());
        environment.put("AMENDS_VERDICT_LINK_BASE_URL", settings.origin());
        environment.put("AMENDS_VERDICT_LINK_SECRET", cursorSecret);
        return environment;
    }

    private Map<String, String> channelService() {
        var environment = common("channels", Port.CHANNEL, Port.CHANNEL_MANAGEMENT);
        environment.put("AMENDS_X_CONSUMER_SECRET", standIns.network().consumerSecret());
        environment.put("AMENDS_X_API_URL", "http://" + address(Port.NETWORK));
        environment.put("AMENDS_X_ACCESS_TOKEN", standIns.network().accessToken());
        environment.put("AMENDS_X_USER_ID", standIns.network().brand().userId());
        environment.put("AMENDS_X_HANDLE", standIns.network().brand().handle());
        environment.put("AMENDS_DELIVERY_UNDO_WINDOW", settings.durations().undoWindow().toString());
        environment.put("AMENDS_PARTNER_URL", "http://" + address(Port.PARTNER) + "/webhooks");
        environment.put("AMENDS_PARTNER_SECRET", standIns.partnerSecret());
        environment.put("AMENDS_HTTP_ALLOWED", address(Port.NETWORK) + "," + address(Port.PARTNER));
        return environment;
    }

    private Map<String, String> followupService() {
        var environment = common("followups", Port.FOLLOWUP, Port.FOLLOWUP_MANAGEMENT);
        Durations durations = settings.durations();
        environment.put("AMENDS_FOLLOW_UP_AFTER", durations.followUpAfter().toString());
        environment.put("AMENDS_FOLLOW_UP_REMINDERS", durations.remindersList());
        environment.put("AMENDS_FOLLOW_UP_LAPSE", durations.lapse().toString());
        environment.put("AMENDS_FIRST_RESPONSE_WITHIN", durations.firstResponseWithin().toString());
        environment.put("AMENDS_ROTA", seeds.rota(Instant.now()).toString());
        environment.put("AMENDS_ONCALL_PAGER_URL", "http://" + address(Port.PARTNER) + "/pages");
        environment.put("AMENDS_ONCALL_PAGER_SECRET", standIns.partnerSecret());
        environment.put("AMENDS_ONCALL_CONSOLE", settings.origin());
        environment.put("AMENDS_HTTP_ALLOWED", address(Port.PARTNER));
        return environment;
    }

    private Map<String, String> common(String database, Port port, Port management) {
        String postgresql = "postgresql://" + address(Port.POSTGRESQL) + "/" + database;
        var environment = new LinkedHashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", number(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", number(management));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + postgresql);
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", postgresql);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", address(Port.KAFKA));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", settings.origin() + "," + DEVELOPMENT_CONSOLE);
        environment.put("AMENDS_CURSOR_SECRET", cursorSecret);
        // Here one person stands for many: benchmarks and replays ask in her name.
        environment.put("AMENDS_LIMIT_REQUESTS_PER_SECOND", "1000000");
        environment.put("AMENDS_LIMIT_BURST", "1000000");
        return environment;
    }

    private String address(Port port) {
        return "127.0.0.1:" + upkeep.seenAt(port, settings.ports());
    }

    private String number(Port port) {
        return Integer.toString(settings.ports().of(port));
    }
}
