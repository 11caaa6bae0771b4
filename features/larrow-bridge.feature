Feature: The Larrow Sound bridge reopens
  A small invented story: a few lines are enough to begin with.

  Background:
    Given the story "larrow-bridge"

  @required
  Scenario: The news
    * the Larrow Sound bridge reopened on 3 March
    * the repair cost £38 million

  Scenario: The repair
    Then the repair took 14 months
    And a cracked girder had forced the closure
    And nobody was hurt when the crack was found
    And Mayor Ilse Grantham cut the ribbon
    And about 12,000 vehicles a day used the bridge before it closed

  Scenario Outline: The tolls
    Then <ticket> costs <price>

    Examples:
      | ticket                   | price |
      | a single crossing by car | £2.50 |
      | a monthly pass           | £40   |

  @optional
  Scenario: Good to have
    * cyclists and pedestrians cross free of charge
    * the ferry made its last trip on Tuesday

  Scenario: Rumours
    Then no article states that the bridge will close again this year
