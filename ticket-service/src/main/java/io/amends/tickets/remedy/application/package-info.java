/** Giving remedies, and the company system that carries them out. */
@NullMarked
package io.amends.tickets.remedy.application;

import org.jspecify.annotations.NullMarked;
