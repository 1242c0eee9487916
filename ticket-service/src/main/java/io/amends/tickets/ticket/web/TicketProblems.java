package io.amends.tickets.ticket.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
import io.amends.tickets.remedy.application.NoSuchCustomer;
import io.amends.tickets.remedy.domain.MalformedRemedy;
import io.amends.tickets.remedy.domain.UnknownCurrency;
import io.amends.tickets.ticket.application.AboveYourMandate;
import io.amends.tickets.ticket.application.CannotAnswer;
import io.amends.tickets.ticket.application.NobodyCovers;
import io.amends.tickets.ticket.domain.NoSuchTicket;
import io.amends.tickets.ticket.domain.TicketRefusal;

/** The one table from a refusal of this service to its problem document. */
class TicketProblems {

    private final Problems problems;
    private final RulingViews rulings;
    private final ApprovalViews approvals;

    TicketProblems(Problems problems, RulingViews rulings, ApprovalViews approvals) {
        this.approvals = approvals;
        this.problems = problems;
        this.rulings = rulings;
    }

    @ServerExceptionMapper
    Response refused(TicketRefusal refusal, HttpHeaders headers, UriInfo uri) {
        int status = refusal instanceof NoSuchTicket ? 404 : 409;
        return problems.answer(new Refusal(status, refusal.code(), refusal.arguments(), refusal.members()), headers, uri);
    }

    @ServerExceptionMapper
    Response above(AboveYourMandate above, HttpHeaders headers, UriInfo uri) {
        return withWhatCanBeGiven(403, "above-your-mandate", above.ruled(), headers, uri);
    }

    @ServerExceptionMapper
    Response nobodyCovers(NobodyCovers failure, HttpHeaders headers, UriInfo uri) {
        return withWhatCanBeGiven(422, "nobody-covers", failure.ruled(), headers, uri);
    }

    @ServerExceptionMapper
    Response cannotAnswer(CannotAnswer failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(approvals.refusal(failure, Languages.of(headers)), headers, uri);
    }

    private Response withWhatCanBeGiven(int status, String code, Ruled ruled, HttpHeaders headers, UriInfo uri) {
        var ruling = rulings.view(ruled, Languages.of(headers));
        var members = new LinkedHashMap<String, Object>();
        members.put("ruling", ruling.ruling());
        members.put("now", ruling.now());
        members.put("approvers", ruling.approvers());
        put(members, "why", ruling.why());
        put(members, "mandateLimit", ruling.limit());
        put(members, "remaining", ruling.remaining());
        put(members, "excess", ruling.excess());
        var best = ruling.now().getFirst().words();
        return problems.answer(new Refusal(status, code, List.of(ruling.reason(), best), members), headers, uri);
    }

    @ServerExceptionMapper
    Response noSuchCustomer(NoSuchCustomer failure, HttpHeaders headers, UriInfo uri) {
        return answer(404, "no-such-customer", headers, uri);
    }

    @ServerExceptionMapper
    Response companyUnavailable(CompanySystemUnavailable failure, HttpHeaders headers, UriInfo uri) {
        return answer(503, "company-system-unavailable", headers, uri);
    }

    @ServerExceptionMapper
    Response malformed(MalformedRemedy failure, HttpHeaders headers, UriInfo uri) {
        return answer(422, "malformed-remedy", headers, uri);
    }

    @ServerExceptionMapper
    Response unknownCurrency(UnknownCurrency failure, HttpHeaders headers, UriInfo uri) {
        return answer(422, "unknown-currency", headers, uri);
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private Response answer(int status, String code, HttpHeaders headers, UriInfo uri) {
        return problems.answer(new Refusal(status, code, List.of(), Map.of()), headers, uri);
    }
}
