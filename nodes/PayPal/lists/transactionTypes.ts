/** What moved the money, by PayPal's code for it (its page "Transaction event codes"). */
const TYPES = `
	T0000 General payment
	T0001 Mass payment (payouts)
	T0002 Subscription payment
	T0003 Preapproved payment
	T0004 eBay auction payment
	T0005 Direct payment by card
	T0006 PayPal Checkout
	T0007 Website payment
	T0008 Postage payment
	T0009 Purchase of gift certificate
	T0010 Auction payment outside of eBay
	T0011 Mobile payment
	T0012 Virtual terminal payment
	T0013 Donation
	T0014 Rebate
	T0015 Payout for third party
	T0016 Recoupment for third party
	T0017 Transfer between stores
	T0018 PayPal Here payment
	T0019 Payment by other instrument
	T0100 Fee other than for payment
	T0101 Monthly fee
	T0102 Fee of withdrawal to foreign bank
	T0103 Fee of WorldLink check
	T0104 Fee of mass payment
	T0105 Fee of check withdrawal
	T0106 Chargeback fee
	T0107 Payment fee
	T0108 ATM withdrawal fee
	T0109 Automatic sweep fee
	T0110 Fee of withdrawal to foreign card
	T0111 Warranty fee
	T0112 Fee for expired gift certificate
	T0113 Partner fee
	T0200 Currency conversion
	T0201 Currency conversion by user
	T0202 Currency conversion to cover negative balance
	T0300 Deposit from bank
	T0301 Deposit by balance manager
	T0302 Deposit to recover funds (ACH)
	T0303 Electronic funds transfer
	T0400 Withdrawal to bank
	T0401 Automatic sweep to bank
	T0500 Debit card payment
	T0501 Virtual debit card payment
	T0502 Debit card withdrawal at ATM
	T0503 Hidden virtual debit card payment
	T0504 Debit card cash advance
	T0505 Debit card authorization
	T0600 Withdrawal to credit card
	T0700 Deposit from credit card
	T0701 Deposit from credit card to cover negative balance
	T0800 Bonus
	T0801 Debit card cash back
	T0802 Merchant referral bonus
	T0803 Balance manager bonus
	T0804 Buyer warranty bonus
	T0805 Buyer protection payout
	T0806 Bonus for first bank payment
	T0807 Refund of card security charge
	T0808 Credit card cash back
	T0900 Incentive redeemed
	T0901 Gift certificate redeemed
	T0902 Points redeemed
	T0903 Coupon redeemed
	T0904 eBay loyalty incentive
	T0905 Offer used to pay
	T1000 Bill payment
	T1100 Reversal
	T1101 Reversal of bank withdrawal
	T1102 Reversal of debit card payment
	T1103 Reversal of points
	T1104 Reversal of bank deposit
	T1105 Reversal of account hold
	T1106 Payment reversed by PayPal
	T1107 Refund by merchant
	T1108 Fee reversal
	T1109 Fee refund
	T1110 Hold for dispute
	T1111 End of hold for dispute
	T1112 MAM reversal
	T1113 Credit without reference
	T1114 Reversal of mass payment
	T1115 Refund of mass payment
	T1116 Reversal after instant payment review
	T1117 Reversal of rebate or cash back
	T1118 Reversal of other instrument, seller
	T1119 Reversal of other instrument, buyer
	T1200 Account adjustment
	T1201 Chargeback
	T1202 Chargeback reversal
	T1203 Charge-off adjustment
	T1204 Incentive adjustment
	T1205 Chargeback reimbursed
	T1207 Chargeback response rejected
	T1208 Chargeback cancelled
	T1300 Authorization
	T1301 Reauthorization
	T1302 Void of authorization
	T1400 Dividend
	T1500 Temporary hold
	T1501 Hold for open authorization
	T1502 Hold for bank deposit
	T1503 Hold on available balance
	T1600 Buyer credit funding
	T1601 Transfer from Bill Me Later
	T1602 Buyer credit payment
	T1603 Buyer credit withdrawal to Bill Me Later
	T1700 Withdrawal to other institution
	T1701 WorldLink withdrawal
	T1800 Payment of buyer credit
	T1801 Transfer to Bill Me Later
	T1900 Adjustment without business event
	T2000 Transfer within account
	T2001 Settlement consolidation
	T2002 Transfer from payable
	T2003 Transfer to external ledger
	T2101 Hold
	T2102 Hold released
	T2103 Reserve held
	T2104 Reserve released
	T2105 Hold for payment review
	T2106 Hold for payment review released
	T2107 Payment held
	T2108 Payment released
	T2109 Hold for gift certificate purchase
	T2110 Hold for gift certificate redemption
	T2111 Funds not yet available
	T2112 Funds available
	T2113 Payment blocked
	T2201 Transfer of restricted card-funded balance
	T3000 Payment by open wallet
	T5000 Funds collected for delayed disbursement
	T5001 Delayed disbursement
	T9700 Receivable for shipping
	T9701 Funds lent by PayPal
	T9702 Funds paid back to PayPal
	T9800 Shown only, moves no money
	T9900 Other
`;

/** For a dropdown, by code: "T1107 – Refund by merchant". */
export const TRANSACTION_TYPES: ReadonlyArray<{ name: string; value: string }> = TYPES.trim()
	.split(/\n\s*/)
	.map((line) => {
		const [code, ...words] = line.split(' ');
		return { name: `${code} – ${words.join(' ')}`, value: code };
	});
