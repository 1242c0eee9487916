package io.amends.tickets.insight.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.tickets.insight.domain.InvalidPeriod;
import io.amends.tickets.insight.domain.InvalidProposal;

/** From what cannot be measured to its problem document. */
class InsightProblems {

    private final Problems problems;

    InsightProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response invalid(InvalidPeriod failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Refusal.plain(422, "invalid-period"), headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(InvalidProposal failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Refusal.plain(422, "invalid-proposal"), headers, uri);
    }
}
