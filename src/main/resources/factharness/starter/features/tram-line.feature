# The facts of a made-up story. Change them, or put a feature of your own beside this one.
Feature: The new tram line

  Background:
    Given the story "tram-line"

  Scenario: The figures
    * the tram line cost $240 million
    * the line is seven kilometres long
    * the line has 11 stops

  @required
  Scenario: What no article may leave out
    * the first tram leaves on 14 May 2026

  @optional
  Scenario: Good to have
    * a single ticket costs $2

  Scenario: A mistake of the first version must be gone
    Then no article states that the tram line cost $420 million
