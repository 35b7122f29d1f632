"""Teams: whether those who review and watch over the program are who the policy asks for."""
