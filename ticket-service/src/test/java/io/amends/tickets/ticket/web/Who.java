package io.amends.tickets.ticket.web;

import static io.amends.tickets.ticket.domain.Extent.EVERYTHING;
import static io.amends.tickets.ticket.domain.Extent.METADATA_ONLY;
import static io.amends.tickets.ticket.domain.Extent.NOTHING;
import static io.amends.tickets.ticket.domain.Extent.PUBLIC_ONLY;
import static io.restassured.RestAssured.given;

import java.util.Set;
import java.util.UUID;

import io.amends.tickets.Token;
import io.amends.tickets.ticket.domain.Extent;
import io.restassured.specification.RequestSpecification;

/** Everybody who could come, as they stand to the ticket that was told in private. */
enum Who {
    SPONSOR("community-manager", EVERYTHING, "SPONSOR"),
    ON_DUTY("community-manager", EVERYTHING, "ON_DUTY"),
    WORKS_FOR_CONTACT("community-manager", EVERYTHING, "WORKS_FOR_CONTACT"),
    /** Was asked to say yes to something on another ticket, and only there. */
    APPROVER("community-manager", PUBLIC_ONLY, ""),
    BROKE_GLASS("community-manager", EVERYTHING, "BREAK_GLASS"),
    MANAGER_WHO_BROKE_GLASS("manager", EVERYTHING, "BREAK_GLASS"),
    OFF_DUTY("community-manager", PUBLIC_ONLY, ""),
    /** Had a later ticket of the same contact, and it has ended. */
    WORKED_FOR_CONTACT("community-manager", PUBLIC_ONLY, ""),
    /** Has an open ticket of the same contact, and it is an earlier one. */
    WORKS_ON_AN_EARLIER_ONE("community-manager", PUBLIC_ONLY, ""),
    BROKE_GLASS_YESTERDAY("community-manager", PUBLIC_ONLY, ""),
    AGENT("agent", PUBLIC_ONLY, ""),
    MANAGER("manager", METADATA_ONLY, ""),
    ADMIN("admin", NOTHING, ""),
    AUDITOR("auditor", NOTHING, ""),
    PARTNER("partner", NOTHING, ""),
    NO_TOKEN("", NOTHING, "");

    private static final String RUN = UUID.randomUUID().toString();
    private static final Set<String> AT_WORK_MAY = Set.of("rulings", "priority", "break-glass");

    /** What changes nothing, for whoever may know the customer. */
    private static final Set<String> READERS_MAY = Set.of("{code}", "dry-runs");

    private final String role;
    private final Extent ofTold;
    private final String relationToTold;

    Who(String role, Extent ofTold, String relationToTold) {
        this.role = role;
        this.ofTold = ofTold;
        this.relationToTold = relationToTold;
    }

    /** Nora is the sponsor, as she may refund. */
    String person() {
        return this == SPONSOR ? "nora" : name() + "-" + RUN;
    }

    String token() {
        return this == SPONSOR ? Token.nora() : Token.of(role, person());
    }

    RequestSpecification asks() {
        var request = given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString());
        return this == NO_TOKEN ? request : request.auth().oauth2(token());
    }

    boolean worksHere() {
        return ofTold != NOTHING;
    }

    Extent ofTold() {
        return ofTold;
    }

    String relationToTold() {
        return relationToTold;
    }

    /** Of what is nobody's yet, and of what somebody had once. */
    Extent ofAnother(boolean sponsored) {
        if (this == ON_DUTY || this == SPONSOR && sponsored) {
            return EVERYTHING;
        }
        return switch (role) {
            case "community-manager", "agent" -> PUBLIC_ONLY;
            case "manager" -> METADATA_ONLY;
            default -> NOTHING;
        };
    }

    /** What is theirs to do whoever has the ticket; the sponsor may do it all. */
    boolean mayDo(String command) {
        var name = command.substring(command.lastIndexOf('/') + 1);
        return this == SPONSOR || worksHere() && AT_WORK_MAY.contains(name)
                || ofTold == EVERYTHING && READERS_MAY.contains(name)
                || role.equals("manager") && name.equals("override");
    }

    Set<Integer> statusOf(String path) {
        if (this == NO_TOKEN) {
            return Set.of(401);
        }
        return switch (path) {
            case "/v1/tickets/{id}" -> Set.of(worksHere() ? 200 : 404);
            case "/v1/tickets", "/v1/playbooks", "/v1/me/mandate" -> Set.of(worksHere() ? 200 : 403);
            case "/v1/me" -> Set.of(this == PARTNER ? 403 : 200);
            case "/v1/audit/reads" -> Set.of(this == AUDITOR ? 200 : 403);
            default -> Set.of(200, 403, 404); // a way that is not spoken of here shows no words
        };
    }
}
