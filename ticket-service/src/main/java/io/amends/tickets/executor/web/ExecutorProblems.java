package io.amends.tickets.executor.web;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.tickets.executor.domain.MalformedExecutor;

/** What executors cannot be, as problem documents. */
class ExecutorProblems {

    private final Problems problems;

    ExecutorProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response malformed(MalformedExecutor malformed, HttpHeaders headers, UriInfo uri) {
        return problems.answer(new Refusal(422, "malformed-executor", List.of(malformed.part()),
                Map.of("part", malformed.part())), headers, uri);
    }
}
