package io.amends.tickets.executor.domain;

/**
 * A system that carries remedies out, or answers look-ups (B5).
 *
 * @param name by which tools name it
 * @param version counts its changes; a call always goes by the newest
 */
public record Executor(String name, int version, Terms terms) {
}
