package io.amends.tickets.ticket.application;

import java.io.IOException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.ticket.application.LookUpCustomer.Credentials;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.amends.tickets.ticket.domain.TicketTaken;
import io.amends.tickets.tool.application.CanonicalJson;
import io.amends.tickets.tool.application.CheckParameters;
import io.amends.tickets.tool.application.LookUps;
import io.amends.tickets.tool.application.NoSuchTool;
import io.amends.tickets.tool.application.Tools;
import io.amends.tickets.tool.domain.Tool;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Reads a company system for a ticket (B5), which needs no ruling: whoever may read what is private in it may, and is put on
 * record (A14). The system is asked outside of the transaction, as a slow one must not hold a connection.
 */
@ApplicationScoped
public class LookUpTool {

    private static final String CUSTOMER = "customer";

    private final Tools tools;
    private final CheckParameters checkParameters;
    private final TicketsForReaders tickets;
    private final NoteReads noteReads;
    private final LookUpCustomer lookUpCustomer;
    private final LookUps lookUps;
    private final ObjectMapper json;

    LookUpTool(Tools tools, CheckParameters checkParameters, TicketsForReaders tickets, NoteReads noteReads,
            LookUpCustomer lookUpCustomer, LookUps lookUps, ObjectMapper json) {
        this.tools = tools;
        this.checkParameters = checkParameters;
        this.tickets = tickets;
        this.noteReads = noteReads;
        this.lookUpCustomer = lookUpCustomer;
        this.lookUps = lookUps;
        this.json = json;
    }

    /** What the system says, as an object. */
    public Uni<JsonNode> lookUp(UUID ticketId, String code, Parameters parameters, Person person) {
        return Panache.withSession(() -> tools.current(code))
                .invoke(tool -> require(tool, parameters))
                .chain(tool -> code.equals(CUSTOMER) ? customer(ticketId, parameters, person)
                        : permitted(ticketId, person)
                                .chain(customer -> lookUps.read(code, customer, parameters.json()))
                                .map(this::object));
    }

    private void require(Tool tool, Parameters parameters) {
        if (tool.isRemedy()) {
            throw new NoSuchTool(tool.code());
        }
        checkParameters.require(tool, parameters);
    }

    // The one look-up that also says whom the ticket is about.
    private Uni<JsonNode> customer(UUID ticketId, Parameters parameters, Person person) {
        var asked = CanonicalJson.read(parameters);
        var credentials = new Credentials(asked.path("number").asText(), asked.path("postcode").asText());
        return lookUpCustomer.lookUp(ticketId, new Colleague(person.id(), person.name()), credentials)
                .map(found -> json.valueToTree(found));
    }

    /** The number of the verified customer, for whoever may know it. */
    Uni<String> permitted(UUID ticketId, Person person) {
        return Panache.withTransaction(() -> tickets.read(ticketId, Readers.of(person))
                .invoke(LookUpTool::requireEverything)
                .call(read -> noteReads.ofLookUp(person, read))
                .map(LookUpTool::verified));
    }

    private static void requireEverything(ReadTicket read) {
        if (!read.extent().isEverything()) {
            var sponsor = read.ticket().sponsor();
            throw sponsor == null ? new NoSuchTicket() : new TicketTaken(sponsor);
        }
    }

    private static String verified(ReadTicket read) {
        if (!(read.ticket().customerNumber() instanceof String number)) {
            throw new Refused(422, "customer-not-verified");
        }
        return number;
    }

    private JsonNode object(String answer) {
        try {
            if (json.readTree(answer) instanceof JsonNode node && node.isObject()) {
                return node;
            }
            throw new CompanySystemUnavailable(new IllegalArgumentException("No JSON object"));
        } catch (IOException e) {
            // Without its cause, which may quote what the company system knows of the customer.
            throw new CompanySystemUnavailable(new IllegalArgumentException("Not JSON"));
        }
    }
}
